import type { Editor } from '@tiptap/core';
import { Bold, Heading2, Italic, List, ListOrdered, Redo2, RemoveFormatting, Undo2 } from 'lucide';
import * as copy from '@/utils/copy/en-GB/editor';

/** The buttons of the editor's bar. */
export const COMMANDS = [
  {
    label: copy.BOLD,
    icon: Bold,
    mark: 'bold',
    run: (editor: Editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    label: copy.ITALIC,
    icon: Italic,
    mark: 'italic',
    run: (editor: Editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    label: copy.HEADING,
    icon: Heading2,
    mark: 'heading',
    run: (editor: Editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: copy.LIST,
    icon: List,
    mark: 'bulletList',
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: copy.NUMBERED_LIST,
    icon: ListOrdered,
    mark: 'orderedList',
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: copy.CLEAR_FORMATTING,
    icon: RemoveFormatting,
    run: (editor: Editor) => editor.chain().focus().unsetAllMarks().clearNodes().run(),
  },
  { label: copy.UNDO, icon: Undo2, run: (editor: Editor) => editor.chain().focus().undo().run() },
  { label: copy.REDO, icon: Redo2, run: (editor: Editor) => editor.chain().focus().redo().run() },
] as const;
