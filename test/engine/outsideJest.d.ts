/** Loads a package as Node does, outside the sandbox of Jest. */
export default function outsideJest(name: string): unknown;
