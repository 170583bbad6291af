/** Finds the places of a source file that can be broken: comparisons, arithmetic, boolean operators, constants, table rows. */
const ts = require("typescript");

/** What each operator is broken into. */
const OPERATORS = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
};

/** Every mutant of a source: `{ file, line, what, start, end, text }`, where `text` replaces the characters from start to end. */
function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const add = (start, end, text, what) => {
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, what, start, end, text });
  };
  const visit = (node, inTable) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    breakOperator(node, add);
    breakConstant(node, add);
    if (inTable) removeRows(node, source, add);
    const table = inTable ? !ts.isFunctionLike(node) : isTable(node, tree);
    ts.forEachChild(node, (child) => visit(child, table));
  };
  visit(tree, false);
  return mutants;
}

/** A constant at the top of the file, whose lists and records are tables. */
const isTable = (node, tree) => ts.isVariableStatement(node) && node.parent === tree;

function breakOperator(node, add) {
  if (ts.isBinaryExpression(node)) {
    const { operatorToken } = node;
    const joinsTexts = operatorToken.kind === ts.SyntaxKind.PlusToken && [node.left, node.right].some(isText);
    if (joinsTexts) return;
    for (const other of OPERATORS[operatorToken.getText()] ?? []) {
      add(operatorToken.getStart(), operatorToken.getEnd(), other, `${operatorToken.getText()} → ${other}`);
    }
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node.getStart(), node.operand.getStart(), "", "! removed");
  }
}

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function breakConstant(node, add) {
  if (!ts.isNumericLiteral(node)) return;
  if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return;
  const other = String(Number(node.text) + 1);
  add(node.getStart(), node.getEnd(), other, `${node.text} → ${other}`);
}

/** Rows of lists and records. */
function removeRows(node, source, add) {
  if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) removeItem(element, source, add);
  }
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      if (ts.isPropertyAssignment(property)) removeItem(property, source, add);
    }
  }
}

function removeItem(item, source, add) {
  const comma = /^\s*,/.exec(source.slice(item.getEnd()));
  const shown = item.getText().replace(/\s+/g, " ").slice(0, 60);
  add(item.getStart(), item.getEnd() + (comma ? comma[0].length : 0), "", `row removed: ${shown}`);
}

module.exports = { mutantsOf };
