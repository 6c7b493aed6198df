import { defineMdastPlugin } from 'satteri';

/**
 * Closes up the blank that authors write before `<Cite …/>`: a source mark stands right after the full stop and never
 * begins a line.
 */
export const sourceMarks = defineMdastPlugin({
  name: 'source-marks',
  paragraph(paragraph, context) {
    paragraph.children.forEach((child, index) => {
      const next = paragraph.children[index + 1];
      if (child.type !== 'text' || next?.type !== 'mdxJsxTextElement' || next.name !== 'Cite') return;
      context.replaceNode(child, { type: 'text', value: child.value.trimEnd() });
    });
  },
});
