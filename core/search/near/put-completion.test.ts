import { describe, expect, it } from 'vitest';
import { putCompletion } from './put-completion';

describe('a word that completes a query', () => {
  it.each([
    ['mar', 'market', 'market'],
    ['night mar', 'market', 'night market'],
    ['"night mar', 'market', '"night market'],
    ['lang:ar -مق', 'مقابلة', 'lang:ar -مقابلة'],
    ['سوق اللَّ', 'الليل', 'سوق الليل'],
    ['', 'market', ''],
  ])('%j with %j is %j', (text, word, completed) => {
    expect(putCompletion(text, word)).toBe(completed);
  });
});
