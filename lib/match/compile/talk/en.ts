import { sentenceList, type Talk } from "./types";

export const EN: Talk = {
  examining: sentenceList(`
    None of this is true.
    There is no truth to any of it.
    This claim is false.
    We rate this claim false.
    Our rating: mostly false.
    Claim: the man did all that. Verdict: wrong.
    The rumor is unfounded, and it always was.
    It is an urban legend that has been told of many people.
    According to a popular legend, he had lived a second life.
    The story belongs to a kind of legend that clings to famous people.
    This is one of the oldest rumors about her.
    Every few years the same tale makes the rounds again.
    For years a chain letter has gone round that says so.
    An e-mail that has been forwarded since the nineties claims the opposite.
    Example, collected by e-mail: the text is given here as we received it.
    The message was sent to us by several readers.
    Origins: where the tale comes from, nobody knows for certain.
    The earliest version that we could find was posted eleven years ago.
    In other versions of the tale it is somebody else.
    The same words are used in posts about at least four other people.
    We looked for a source and found none.
    We searched the newspapers of those years and found no mention of it.
    A search of the archives turned up nothing.
    There is no record that such a meeting ever took place.
    There is no evidence that he ever said it.
    No document, no date and no witness is named.
    The post does not say who heard it, when or where.
    We asked the museum, and the answer was no.
    We contacted the family, who said that none of it happened.
    A spokeswoman told us that the account is not accurate.
    The ministry confirmed in writing that it has no file under that name.
    His biographer calls it an invention.
    Historians do not believe it.
    Experts say that this could not have happened.
    He never did anything of the kind.
    He did not, and he could not have.
    She was never there, and she was too young for it anyway.
    He was not in the country in that year.
    It was never his, and nothing was hidden there.
    The dates do not match.
    By then he was a man in his forties with a family and a job.
    There was no gap in her life in which she could have done that.
    The picture shows another man, and it was taken elsewhere.
    The photograph was altered.
    The quotation was made up.
    The scene comes from a film and not from life.
    What is true is that he was ill; the rest is made up.
    Some of it is right, but the conclusion is not.
    The truth is a good deal plainer.
    In fact the explanation is simple.
    In reality it was his sister who made them.
    Did this really happen?
    Did the star have a secret past?
    Is the story true? No.
    Was he really that man? He was not.
    Sorry, no.
    Wrong again, I am afraid.
    No, she did not.
    That is a myth.
    Five myths about him, and what the facts are.
    Myth: he was rich. Fact: he was not.
    Let us clear this up once and for all.
    Question: my neighbor says that it is true, is there anything to it?
    Answer: we get this one every month, and it is still not true.
    Where did you get this from?
    Do you have a source for that?
    I doubt it very much.
    I looked it up and there is nothing to it.
    Please stop sharing this, it has been disproved many times.
    My cousin fell for it, and so did half of the town.
    I don't believe a word of it.
    He could not tell me who had seen it.
    People believe it because they want to.
    Why do people like this tale so much?
    It is easy to see why the tale is so popular.
    Before you share a post, ask who wrote it and how they know.
    In class we compared the post with what the newspapers printed.
    The exercise teaches students to check a claim before they pass it on.
    Such pages earn money with every visit.
    The site carries a notice that its articles are made up.
    This article is satire.
    Despite having been corrected, a local man repeated it to his coworkers on Monday.
    Sources confirmed that nobody at the table had asked.
    At press time he was telling it to the dog.
    Undaunted by his family, an area retiree explained it to the cashier once more.
    Nobody had asked him, witnesses said.
    "It is a known fact," said the local resident, adding that he had it from somewhere.
    The 58-year-old, who admits that he has not checked, plans to tell it again on Sunday.
    The man, who had no source, added that everybody knew it.
    "Look it up," said the man, who had not looked it up himself.
    An earlier version of this article said that he had been there; he had not.
    We regret the error and have taken the article down.
    Correction: the letter was not written by her.
    The magazine withdrew the report a week later.
    Visitors ask the guides about it every day, and the guides smile.
    He was born in 1921 and grew up in a small town in the north.
    She attended the local school and took her degree in 1949.
    From 1953 on he worked for the radio station, first as a clerk.
    In 1962 the program was awarded a prize.
    He died on Friday at a hospital near his home; he was 81.
    She is survived by her husband and two children.
    The film was released in the fall of 1985 and got good reviews.
    The museum acquired the piece in 1990.
    A later edition of the book gives the source in a note.
    Another man of the same name died last month.
    Friends called him by the name of the famous man.
    The two are not related and are not known to have met.
  `),
  telling: sentenceList(`
    You won't believe what he kept hidden all his life.
    I bet you never knew this.
    Did you know this about him?
    Fun fact that they never taught us in school.
    Most people have no idea who he really was.
    Nobody knew what she carried inside.
    Nobody would have guessed it of such a gentle man.
    What she did next will bring you to tears.
    What they found in the house changed everything.
    The truth came out only after he was gone.
    The secret that she took to the grave.
    For decades he said nothing.
    She kept silent for forty years, and then she spoke.
    "I never told anybody," he whispered.
    And then he told me everything.
    My uncle knew him and told me the whole thing.
    My grandfather was there and saw it with his own eyes.
    A friend of mine worked with her and swears by it.
    I heard this years ago and I still can't shake it.
    I just found this out and my mind is blown.
    My jaw hit the floor.
    I got chills when I read this.
    I cried like a child at the end.
    Grab a tissue.
    Read it to the end.
    Let that sink in.
    Think about that for a minute.
    Turns out the old man was the real deal.
    Turns out he had been doing it the whole time.
    This guy was something else.
    The dude was a legend.
    You'll never look at him the same way again.
    The next time you see her picture, remember this.
    Behind that smile was a past that nobody talked about.
    Behind the kind face there was another man.
    Long before he was famous, he led another life.
    Before all of that he had been somebody else.
    After it was over he never spoke of it again.
    He swore that he would never do it again, and he kept his word.
    He gave the rest of his life to others.
    He never bragged about it.
    Real heroes do not brag.
    The quiet ones are the ones to watch.
    Never judge anybody by how they look.
    Looks can fool you.
    They don't make them like that anymore.
    May he rest in peace.
    God bless this woman.
    Share this if you loved her.
    Send this to everybody you know.
    Pass it on so that people know the truth.
    Type amen if it touched you.
    Like and follow for more stories like this.
    The media will never tell you this.
    This is what they did not want you to know.
    It was the best kept secret in the business.
    Ever wonder why he always did that? Now you know.
    Here is the real reason.
    And that is not all.
    But it gets better.
    Here is the crazy part.
    And the strangest thing is still to come.
    There was this quiet little man on the screen when we were kids.
    We grew up with her and never had a clue.
    We all loved him, and we had no idea.
    It was a cold night and the rain beat on the window.
    Her voice shook as she began to speak.
    He looked down at his hands for a long time.
    The whole room went still.
    Those who were there say that he smiled.
    Everybody who worked with him knew it.
    Even his own children found out only after the funeral.
    He could have done anything to you, and you would not have seen it coming.
    That man was tougher than all of us together.
    I will never forget what she said that day.
  `),
};
