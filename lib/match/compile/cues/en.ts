import { type Cues, cueList } from "./types";

export const EN: Cues = {
  strong: cueList(`
    fact check, fact checks, fact checked, fact checker, fact checkers, factcheck, debunk, debunks, debunked,
    debunking, hoax, fabricated, fabrication, misattributed, misquoted, fake quote, fake quotes, fake
    interview, fake story, fake news, invented quote, invented quotes, invented quotation, invented dialogue,
    made up quote, made up quotes, misinformation, disinformation, misleading, unsourced, unsubstantiated,
    unsupported, unverified, unproven, no evidence, no record, no source, no sources, no proof, without a
    source, no such interview, no such quote, no such thing, no such scene, no interviewer, names no, never
    happened, never said, did not say, no trace, untraceable, cannot be traced, could not be
    traced, cannot be verified, could not verify, could not be verified, could not find, couldn't find, could
    find no, found no, found nothing, came up with nothing, come up with nothing, is it true, is that true, is
    this true, did she really, did she say, not true, which is wrong, plain wrong, is wrong, nothing of the
    kind, does not exist, doesn't exist, clickbait, engagement bait, content farm, content farms, ad farm,
    click farm, ai slop, slop, ai generated, ai written, chatbot, copypasta, media literacy, lateral reading,
    our rating, we rate, verdict false, so called, purported, purportedly, alleged, supposed, how convenient,
    yeah right, ah yes, sure she did, citation needed, retract, retracted, retraction, we regret, correction,
    corrections, editor's note, editors note, was published in error, satire, parody, snopes, politifact, lead
    stories, nope, no final interview, no last interview, no final confession, no last confession, no deathbed, never gave a final, never gave a last,
    never gave a deathbed, did not give a final, did not give a last, didn't give a final, didn't give a last,
    never made a deathbed, never made a final, popular legend, rumor roundup,
    rumour roundup, erumor, unfounded, baseless, hoaxes, hoaxer, no truth to, no truth in it, no
    basis in fact, none of this is true, none of it is true, none of that is true, not a word of it is true,
    mostly false, largely false, disproved, disproven, myths about, myth about, get wrong about, gets
    wrong about, urban legend, urban legends, photoshopped, deepfake, despite repeated corrections, at press
    time,
    how to fabricate, how to write
  `),
  weak: cueList(`
    article, articles, website, websites, web page, post, posts, headline, headlines, quote, quotes,
    quotation, quotations, quoted, quotable, source, sources, sourcing, sourced, interviewer, link, links,
    versions, copies, claims, claimed, claim, supposedly, allegedly, apparently, reportedly, fake, faked,
    invented, invents, made up, transcript, archive, archives, evidence, proof, prove, proves, verify,
    verified, trace, traced, cite, cites, cited, citation, attributed, attribute, attributes, wording,
    phrase, phrases, sentence, sentences, paragraph, paragraphs, byline, genre, template, specimen, teacher,
    forwarded, shared by, facebook, viral, went viral, circulating, circulated, algorithm, comments section,
    according to the article, the piece, the text, the author, the writer, reader, readers, editor, editors,
    newspaper, newspapers, magazine, obituary, obituaries, reporter, reporters, journalist, journalists,
    asserts, asserted, checked, ads, advert, adverts, clicks, click, pop ups, bogus, dubious, doubt, doubts,
    skeptical, sceptical, true or false, somebody else, to whom, accuracy, accurate, documented,
    undocumented, untrue, false, wrong, nobody knew, rumor, rumors, rumour, rumours, chain letter, tall tale,
    hearsay, spokesman, spokeswoman, spokesperson
  `),
};
