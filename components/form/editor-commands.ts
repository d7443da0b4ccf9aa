import type { Editor } from '@tiptap/core';
import { Bold, Heading2, Italic, List, ListOrdered, Redo2, RemoveFormatting, Undo2 } from 'lucide';
import * as copy from '@/utils/copy/en-GB/editor';

/** The buttons of the editor's bar. */
export const COMMANDS = [
  {
    words: copy.BOLD,
    icon: Bold,
    mark: 'bold',
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    words: copy.ITALIC,
    icon: Italic,
    mark: 'italic',
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    words: copy.HEADING,
    icon: Heading2,
    mark: 'heading',
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    words: copy.LIST,
    icon: List,
    mark: 'bulletList',
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    words: copy.NUMBERED_LIST,
    icon: ListOrdered,
    mark: 'orderedList',
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    words: copy.CLEAR_FORMATTING,
    icon: RemoveFormatting,
    run: (editor: Editor) => editor.chain().focus().unsetAllMarks().clearNodes().run(),
  },
  { words: copy.UNDO, icon: Undo2, run: (editor: Editor) => editor.chain().focus().undo().run() },
  { words: copy.REDO, icon: Redo2, run: (editor: Editor) => editor.chain().focus().redo().run() },
] as const;
