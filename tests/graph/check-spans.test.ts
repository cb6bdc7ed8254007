import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/user-error.ts';
import { checkSpans } from '../../src/graph/check-spans.ts';
import { adviceIn, markdown } from '../statements/statement-of.ts';

const TEXT = 'Oil the chain. Buy **a used** bike 🚲 soon.';
const statements = adviceIn(TEXT, 'bikes');

describe('checkSpans', () => {
  it('passes what stands in its file word for word', () => {
    expect(statements).toHaveLength(2);
    expect(() => checkSpans(statements, [markdown(TEXT, 'bikes')])).not.toThrow();
  });

  it('names the file and the words that do not stand there', () => {
    const changed = markdown(TEXT.replace('used', 'new'), 'bikes');
    const check = () => checkSpans(statements, [changed]);
    expect(check).toThrow(UserError);
    expect(check).toThrow(/bikes\.md.*Buy \*\*a used\*\* bike/);
  });

  it('does not pass a statement whose file is not there', () => {
    expect(() => checkSpans(statements, [])).toThrow(/bikes/);
  });
});
