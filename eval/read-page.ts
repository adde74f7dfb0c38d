/** What a reader made of a page, in the scorer's format. */
export interface ReadPage {
  readonly id: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly body: string;
  readonly subheads?: readonly string[];
  readonly captions?: readonly string[];
  readonly ms: number;
  readonly error?: string;
}
