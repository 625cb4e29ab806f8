import { expect, test } from 'vitest';
import { renderText } from '../../../contract/text/plain-text.js';
import { contractOf } from '../contract-of.js';

test('plain text has the words of every block and none of its marks', async () => {
    const contract = await contractOf(`agreement a "Agreement" {
  clause c "Clause" {
    """
    A **strong** word and \`code\`.

    - One.
    - Two.

    | A | B |
    |---|---|
    | 1 | 2 |

    \`\`\`
    first line
      second line
    \`\`\`
    """
  }
}`);
    const text = renderText(contract);
    expect(text.slice(text.indexOf('A strong'), text.indexOf('3. Signatures'))).toBe(
        'A strong word and code.\n\n• One.\n• Two.\n\nA\tB\n1\t2\n\nfirst line\n  second line\n\n',
    );
});
