/** A property of a component: its name with its parameters, and its value as it stands. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** The text behind an escaped value; anything that RFC 5545 does not allow in one is an error. */
export function textOf(value: string): string {
  return value.replace(/\\(.?)|[;,]/gs, (all: string, next: string | undefined) => {
    if (next === 'n' || next === 'N') return '\n';
    if (next !== undefined && [';', ',', '\\'].includes(next)) return next;
    throw new Error(`Not escaped: ${all}`);
  });
}

/**
 * The to-dos of a calendar, read as strictly as RFC 5545 is written.
 * @throws {Error} when a line is too long, wrongly folded or out of place
 */
export function readTodos(text: string): ReadonlyMap<string, string>[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (/[\u0000-\u0008\n-\u001f\u007f]/.test(line)) throw new Error(`Control in: ${line}`);
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const properties = lines.map((line): Property => {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No property: ${line}`);
    return { name, value };
  });
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0'];
  if (lines.slice(0, 2).join() !== head.join() || lines.at(-1) !== 'END:VCALENDAR') {
    throw new Error('Not a calendar.');
  }
  const todos: Map<string, string>[] = [];
  let open: Map<string, string> | null = null;
  for (const { name, value } of properties.slice(3, -1)) {
    if (name === 'BEGIN' && value === 'VTODO' && !open) open = new Map();
    else if (name === 'END' && value === 'VTODO' && open) {
      todos.push(open);
      open = null;
    } else if (open && !open.has(name)) open.set(name, value);
    else throw new Error(`Out of place: ${name}:${value}`);
  }
  return todos;
}
