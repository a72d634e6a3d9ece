/** A stretch of a text that is replaced by other words. */
export type Change = { start: number; end: number; words: string };

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** Operators that turn into their neighbour: a boundary moved, a comparison turned round, a sum the other way. */
const operators: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
/** Methods of lists and texts by those that do otherwise; nothing leaves the call out. */
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  filter: '',
  sort: '',
  slice: '',
  startsWith: 'endsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  toLowerCase: '',
};

const nodeOf = (value: unknown): Node => value as Node;

/** The changes that can be made at one node of a program. */
export function changesOf(node: Node, text: string): Change[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operatorChange(node, text);
    case 'ConditionalExpression':
    case 'IfStatement':
      return ['true', 'false'].map((words) => ({ ...placeOf(nodeOf(node['test'])), words }));
    case 'UnaryExpression':
      return node['operator'] === '!' ? [{ ...placeOf(node), words: sourceOf(node['argument'], text) }] : [];
    case 'Literal':
      return literalChange(node, text);
    case 'CallExpression':
      return methodChange(node, text);
    case 'ArrayExpression':
      return (node['elements'] as unknown[]).length > 0 ? [{ ...placeOf(node), words: '[]' }] : [];
    case 'ContinueStatement':
      return [{ ...placeOf(node), words: ';' }];
    default:
      return [];
  }
}

const placeOf = ({ start, end }: Node) => ({ start, end });
const sourceOf = (node: unknown, text: string): string => text.slice(nodeOf(node).start, nodeOf(node).end);

function operatorChange(node: Node, text: string): Change[] {
  const [left, right, operator] = [nodeOf(node['left']), nodeOf(node['right']), String(node['operator'])];
  const other = operators[operator];
  const at = text.indexOf(operator, left.end);
  // Words put together for people are no sum.
  const isWords = operator === '+' && [left, right].some(({ type }) => type === 'TemplateLiteral');
  return other === undefined || at < 0 || at > right.start || isWords
    ? []
    : [{ start: at, end: at + operator.length, words: other }];
}

function literalChange(node: Node, text: string): Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [{ ...placeOf(node), words: String(!value) }];
  if (typeof value === 'number') return [{ ...placeOf(node), words: String(value + 1) }];
  if ('regex' in node && node['regex']) {
    const flags = text.slice(text.lastIndexOf('/', node.end) + 1, node.end);
    return [{ ...placeOf(node), words: `/(?!)/${flags}` }];
  }
  return [];
}

function methodChange(node: Node, text: string): Change[] {
  const callee = nodeOf(node['callee']);
  if (callee.type !== 'MemberExpression') return [];
  const property = nodeOf(callee['property']);
  const other = methods[sourceOf(property, text)];
  if (other === undefined) return [];
  return other === ''
    ? [{ start: nodeOf(callee['object']).end, end: node.end, words: '' }]
    : [{ ...placeOf(property), words: other }];
}
