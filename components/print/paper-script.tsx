import { paperChoices, paperChoicesKey, rootChoices, valuesFor } from '@/core/paper/choices';
import { applyPaperChoices } from './apply-paper-choices';

/** Applies the choices of the address or the device to the panel before the first paint. Stands right after its form. */
export function PaperScript({ languages }: { languages: readonly string[] }) {
  const choices = Object.values(paperChoices).map((choice) => ({
    name: choice.name,
    standard: choice.standard,
    values: valuesFor(choice, languages),
  }));
  const given = [choices, paperChoicesKey, rootChoices].map((each) => JSON.stringify(each)).join();
  return <script dangerouslySetInnerHTML={{ __html: `(${applyPaperChoices.toString()})(${given})` }} />;
}
