import { expect, it } from 'vitest';
import { withLastSection } from './with-last-section.ts';

it('the last section is replaced, what stands before it stays', () => {
  expect(withLastSection('# A\n\nb\n\n## C\n\nd\n', '## C', 'e')).toBe('# A\n\nb\n\n## C\n\ne\n');
});

it('a text without the section is refused', () => {
  expect(() => withLastSection('# A\n', '## C', 'e')).toThrow('no section "## C"');
});
