/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits; handed in, for hashing belongs to the platform. */
export type Sha256 = (text: string) => string;

interface SummedFile {
  readonly name: string;
  readonly sha256: string;
}

/** The sums of files as `sha256sum --check` reads them: "sum  name", a line each. */
export function toSha256List(files: readonly SummedFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
