/**
 * A few lines as such articles are written, for the real reader to read. English in every language of the
 * interface: it is a specimen, and the claims in it must be found.
 */
export function SampleArticle() {
  return (
    <article class="sample-article" lang="en" dir="ltr">
      <h3>Before she died, Rusty Dennis finally broke her silence</h3>
      <p>
        For decades the mother of Rocky Dennis, the boy behind the film <cite>Mask</cite>, kept what she knew
        to herself. In her final interview, Rusty Dennis opened up about what really happened to her son. What
        audiences saw in the cinema, she said, was “a fairy tale built on pain”.
      </p>
      <p>
        In the film, Rocky dies peacefully in his mother’s arms. The truth was harder: with tears in her eyes
        she confessed that she had not been with him at the end. “I failed him that night,” she said.
      </p>
    </article>
  );
}
