declare module 'fontverter' {
  export function convert(file: Buffer, to: 'sfnt' | 'woff2', from?: 'sfnt' | 'woff2'): Promise<Buffer>;
}

declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff2';
    noHinting?: boolean;
    keepFeatures?: readonly string[];
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
  };
  export default function subset(file: Buffer, text: string, options?: Options): Promise<Buffer>;
}
