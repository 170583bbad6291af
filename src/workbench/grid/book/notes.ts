/** Notes at cells, as the spreadsheet program keeps them. */
import type { PlacedLooks } from "./bookData";

const SIZE = { width: 220, height: 110 };

export function notesResource(sheets: readonly PlacedLooks[]): { name: string; data: string } {
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  for (const { looks, id } of sheets)
    for (const { row, column, text } of looks.notes) {
      const rows = notes[id] ?? {};
      notes[id] = rows;
      rows[row] = {
        ...rows[row],
        [column]: { id: `note-${row}-${column}`, row, col: column, ...SIZE, note: text },
      };
    }
  return { name: "SHEET_NOTE_PLUGIN", data: JSON.stringify(notes) };
}
