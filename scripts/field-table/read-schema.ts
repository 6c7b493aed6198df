/**
 * Reads a schema's source text: which fields there are, which may be left out, and what their comments say.
 *
 * The text and not the schema itself, because a comment is not there when the program runs.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface Field {
  /** `title`, `items[].do.en`. */
  name: string;
  isOptional: boolean;
  text: string;
  /** What it can be, where that is a fixed set. */
  values: string[];
}

export interface SchemaText {
  /** The first line of the schema's comment: which file it is for. */
  title: string;
  fields: Field[];
}

/**
 * @param path The schema's file.
 * @returns One for each schema that the file exports.
 */
export function readSchema(path: string): SchemaText[] {
  const file = parse(path);
  const names = new Map([...importedThings(file, dirname(path)), ...namedThings(file)]);
  return file.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const [declaration] = statement.declarationList.declarations;
    if (!isExported || !declaration?.initializer) return [];
    const fields = unique(fieldsOf(declaration.initializer, '', names));
    return fields.length === 0 ? [] : [{ title: comment(statement), fields }];
  });
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

type Names = ReadonlyMap<string, ts.Expression>;

/** What the file's constants and functions stand for. */
function namedThings(file: ts.SourceFile): Names {
  return new Map(
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ name, initializer }): [string, ts.Expression][] =>
          initializer && ts.isIdentifier(name) ? [[name.text, initializer]] : [],
        ),
      ),
  );
}

/** The same of the files it imports from: sets of values are often declared in the domain. */
function importedThings(file: ts.SourceFile, folder: string): Names {
  return new Map(
    file.statements
      .filter(ts.isImportDeclaration)
      .flatMap(({ moduleSpecifier }) =>
        ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('.')
          ? [...namedThings(parse(join(folder, moduleSpecifier.text)))]
          : [],
      ),
  );
}

/** The fields inside a schema. A plain text or number has none. */
function fieldsOf(node: ts.Expression, prefix: string, names: Names): Field[] {
  const known = named(node, names);
  if (known) return fieldsOf(known, prefix, names);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return fieldsOf(node.body, prefix, names);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return fieldsOf(node.expression, prefix, names);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.flatMap((property) => fieldsOfProperty(property, prefix, names));
  if (!ts.isCallExpression(node)) return [];

  const [first, second] = node.arguments;
  if (ts.isIdentifier(node.expression)) return fieldsOf(node.expression, prefix, names);
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  switch (node.expression.name.text) {
    case 'strictObject':
    case 'looseObject':
      return first ? fieldsOf(first, prefix, names) : [];
    case 'array':
      return first ? fieldsOf(first, prefix === '' ? '' : `${prefix.slice(0, -1)}[].`, names) : [];
    case 'preprocess':
      return second ? fieldsOf(second, prefix, names) : [];
    case 'discriminatedUnion':
      return second && ts.isArrayLiteralExpression(second)
        ? second.elements.flatMap((element) => fieldsOf(element, prefix, names))
        : [];
    default:
      // `.optional()`, `.min(1)`, `.refine(…)`: what it is said of.
      return fieldsOf(node.expression.expression, prefix, names);
  }
}

function fieldsOfProperty(property: ts.ObjectLiteralElementLike, prefix: string, names: Names): Field[] {
  if (ts.isSpreadAssignment(property)) return fieldsOf(property.expression, prefix, names);
  const value = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? (names.get(property.name.text) ?? property.name)
      : undefined;
  if (!value || !property.name || ts.isComputedPropertyName(property.name)) return [];
  const name = `${prefix}${property.name.text}`;
  return [
    {
      name,
      isOptional: isOptional(value, names),
      text: comment(property) || comment(statementOf(named(value, names) ?? value)) || hint(value),
      values: valuesOf(value, names),
    },
    ...fieldsOf(value, `${name}.`, names),
  ];
}

/** What a name stands for: `options`, or `conditions.region`. */
function named(node: ts.Expression, names: Names): ts.Expression | undefined {
  if (ts.isIdentifier(node)) return names.get(node.text);
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const owner = names.get(node.expression.text);
  if (!owner || !ts.isObjectLiteralExpression(owner)) return undefined;
  return owner.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => ts.isIdentifier(property.name) && property.name.text === node.name.text)?.initializer;
}

function isOptional(node: ts.Expression, names: Names): boolean {
  const known = named(node, names);
  if (known) return isOptional(known, names);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return name.text === 'optional' || name.text === 'nullish' || isOptional(expression, names);
}

/** The texts a field can be: of `field.oneOf(name, values)` and `z.literal(value)`. */
function valuesOf(node: ts.Expression, names: Names): string[] {
  const known = named(node, names);
  if (known) return valuesOf(known, names);
  if (ts.isAsExpression(node)) return valuesOf(node.expression, names);
  if (ts.isArrayLiteralExpression(node))
    return node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [first, second] = node.arguments;
  switch (node.expression.name.text) {
    case 'literal':
      return first && ts.isStringLiteral(first) ? [first.text] : [];
    case 'oneOf':
      return second ? valuesOf(second, names) : [];
    case 'array':
      return first ? valuesOf(first, names) : [];
    default:
      return valuesOf(node.expression.expression, names);
  }
}

/** What declares a named thing: its comment stands before it. */
function statementOf(node: ts.Expression | undefined): ts.Node | undefined {
  const parent = node?.parent;
  return parent && ts.isVariableDeclaration(parent) ? parent.parent.parent : parent;
}

/** The comment before a thing, on one line. */
function comment(node: ts.Node | undefined): string {
  if (!node) return '';
  const [range] = (ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? []).slice(
    -1,
  );
  if (!range) return '';
  const text = node.getSourceFile().text.slice(range.pos, range.end);
  if (!text.startsWith('/**')) return '';
  return text
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where there is no comment: what the message for an editor says to write. */
function hint(node: ts.Expression): string {
  if (!ts.isCallExpression(node)) return '';
  const texts = node.arguments.filter(ts.isStringLiteralLike).map(({ text }) => text);
  if (texts.length > 1) return capital(texts.at(-1) ?? '');
  return ts.isPropertyAccessExpression(node.expression) ? hint(node.expression.expression) : '';
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The kinds of a union share fields: each once, optional if it is so in one of them. */
function unique(fields: readonly Field[]): Field[] {
  const byName = new Map<string, Field>();
  for (const field of fields) {
    const known = byName.get(field.name);
    const values = [...new Set([...(known?.values ?? []), ...field.values])];
    byName.set(field.name, { ...field, ...known, text: known?.text || field.text, values });
  }
  return [...byName.values()].filter(({ name, text }) => text !== '' || !saysItself.test(name));
}

/** Parts of a field that need no line of their own. */
const saysItself = /\.(?:en|sv|days|months|years|hours)$/;
