import type * as ast from '../../language/generated/ast.js';
import type { Statement } from '../../language/agreement/statement.js';
import { anything } from './anything.js';
import type { Domain } from './order.js';

// Until it has an order of its own: the same, or without an order.
export const indicatorValue: Domain<readonly Statement<ast.IndicatorTarget | ast.IndicatorMinimum>[]> = anything;
