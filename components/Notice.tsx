import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly busy?: boolean;
  readonly children?: ComponentChildren;
}

/** A state without a story: a heading and a calm sentence. */
export function Notice({ title, text, busy = false, children }: NoticeProps) {
  return (
    <section class={busy ? "notice notice-busy" : "notice"}>
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}
