import { type Cues, cueList } from "./types";

export const FR: Cues = {
  strong: cueList(`
    aucune preuve, aucune trace, aucune source, aucun document, aucune archive, aucun article fiable, sans
    source, sans preuve, sans fondement, non sourcé, non vérifié, invérifiable, vérification des faits,
    vérification, fact-checking, nous avons vérifié, vérificateurs, infox, intox, canular, désinformation,
    fausse information, fausse nouvelle, fausse citation, citation inventée, inventée de toutes pièces,
    inventé de toutes pièces, fabriquée, apocryphe, mensonger, trompeur, trompeuse, hors contexte, démenti,
    démentie, n'a jamais dit, n'a jamais déclaré, n'a jamais existé, n'existe pas, rien ne prouve, rien
    n'indique, rien ne permet, nous n'avons trouvé, introuvable, prétendu, prétendue, prétendument,
    soi-disant, généré par IA, générée par IA, intelligence artificielle, piège à clics, putaclic,
    attrape-clics, publication virale, rumeur, rectificatif, erratum, notre verdict, contrairement à ce
    qu'affirme, est-il vrai, est-ce vrai, est-ce que c'est vrai, est-ce bien vrai, a-t-elle
    vraiment, elle a vraiment dit, a-t-elle dit, qui l'a dit, quelle source, quelle est la source, où est la
    source, c'est quoi la source, elle n'a pas dit, n'a pas dit ça, n'a pas dit cela, n'a jamais tenu, jamais
    prononcé, jamais prononcés, pas trouvé trace, nous n'avons pas trouvé, nous n'avons rien trouvé, on n'a
    rien trouvé, n'a été trouvé, ne figure dans, aucun média, aucun journal, aucune mention, aucun
    enregistrement, aucune interview, aucune référence, pas de source, pas de sources, pas de preuve, pas de
    preuves, impossible à vérifier, impossible de vérifier, ne peut être vérifié, ne peut être vérifiée, non
    vérifiée, non sourcée, non sourcées, invérifiables, citations inventées, fausses citations, propos
    inventés, propos attribués, phrases inventées, interview inventée, fausse interview, interview fictive,
    interview imaginaire, bidon, fake, faux grossier, bobard, bobards, mensongère, trompeuses, totalement
    faux, faux de dire, sorti de son contexte, sortie de son contexte, démentir, dément, démentent,
    vérifiable, vérifions, vérificateur, fact-checkers, fact-checkeurs, décodeurs, hoaxbuster, hoax, satire,
    satirique, parodie, parodique, correction, correctif, rectification, note de la rédaction, la rédaction
    regrette, publié par erreur, nous regrettons, généré par une ia, écrit par une ia, texte généré, contenu
    généré, ferme à contenus, fermes à clics, ferme à clics, usine à clics, clickbait, appât à clics,
    éducation aux médias, esprit critique, ben voyons, comme par hasard, comme c'est pratique, prétendus,
    prétendues, supposée interview, supposée confession, présumée, pas de dernière interview, aucune dernière
    interview, aucune dernière confession, jamais donné de dernière, jamais accordé de dernière, pas donné de
    dernière, pas accordé de dernière, pas eu de dernière, jamais eu de dernière, légende urbaine, légendes
    urbaines, rumeur infondée, rumeurs infondées, infondé, infondée, rien de tout cela n'est vrai, rien de
    tout ça n'est vrai, pas un mot de vrai, plutôt faux, largement faux, idées reçues sur,
    mythes sur, photomontage, image retouchée, deepfake, à l'heure où nous mettions sous presse,
    comment fabriquer, comment écrire
  `),
  weak: cueList(`
    article, articles, site, sites, page web, publication, publications, billet, blog, blogs, post, posts,
    titre accrocheur, gros titres, gros titre, citation, citations, citée, citées, citer, guillemets,
    sources, sourcé, intervieweur, intervieweuse, versions, copies, copié, copiée, copier-coller,
    affirmations, affirmation, affirment, prétend, prétendent, apparemment, paraît-il, semble-t-il,
    transcription, archive, archives, preuves, retracer, traçable, provenance, attribue, attribuent,
    attribuée, attribués, attribuées, phrase, phrases, paragraphe, paragraphes, rédaction, rédacteur,
    rédacteurs, rédactrice, gabarit, partagé par, partagée par, facebook, viral, virale, viraux, virales,
    circule, circulent, circulant, algorithme, algorithmes, le texte, ce texte, textes, l'auteur, auteurs,
    lecteur, lectrice, lecteurs, éditeur, journal, journaux, magazine, magazines, nécrologie, nécrologies,
    notice, presse, journalisme, journalistique, publicité, publicités, publicitaires, clic, clics, cliquer,
    douteux, douteuse, douteuses, sceptique, sceptiques, faux, fausse, fausses, erroné, erronée, inexact,
    inexacte, exactitude, incorrect, documenté, documentée, documentés, inventent, invente, inventer,
    générateur, robot, robots, chatgpt, contredit, contredisent, contradiction, contradictions,
    authenticité, n'ont jamais existé, jamais eu lieu, n'a pas eu lieu, inventée, inventées, inventés,
    fabriqué, fabriquées, fabriqués, fabrication, vérifié, vérifier, factuel, jamais dit cela, jamais dit ça,
    vrai ou faux, section commentaires, utilisateurs, capture d'écran, rumeurs, ouï-dire, sornettes,
    balivernes, chaîne de courriels, porte-parole
  `),
};
