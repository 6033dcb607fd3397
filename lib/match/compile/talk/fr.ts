import { sentenceList, type Talk } from "./types";

export const FR: Talk = {
  examining: sentenceList(`
    Rien de tout cela n'est vrai.
    Il n'y a rien de vrai là-dedans.
    Cette affirmation est fausse.
    Notre note : plutôt faux.
    Affirmation : l'homme aurait fait tout cela. Verdict : inventé.
    La rumeur est sans fondement et l'a toujours été.
    C'est une légende urbaine qu'on a racontée de bien des gens.
    Selon une légende répandue, il aurait mené une seconde vie.
    Il aurait été là, mais personne ne l'a prouvé.
    C'est l'une des plus vieilles rumeurs à son sujet.
    Tous les deux ou trois ans, la même histoire refait surface.
    Depuis des années circule une chaîne qui le prétend.
    Un courriel transféré depuis les années quatre-vingt-dix affirme le contraire.
    Nous donnons le texte tel que nous l'avons reçu.
    Plusieurs lecteurs nous ont envoyé ce message.
    D'où vient ce récit, personne ne le sait au juste.
    La plus ancienne version que nous ayons trouvée a onze ans.
    Dans d'autres versions, il s'agit de quelqu'un d'autre.
    Les mêmes phrases se trouvent dans des textes sur au moins quatre autres personnes.
    Nous avons cherché une source, en vain.
    Nous avons parcouru les journaux de ces années-là, qui n'en disent rien.
    La recherche dans les archives n'a rien donné.
    Rien n'atteste qu'une telle rencontre ait jamais eu lieu.
    Rien ne prouve qu'il l'ait dit un jour.
    On ne cite ni document, ni date, ni témoin.
    Le message ne dit pas qui l'a entendu ni quand.
    Nous avons interrogé le musée, et la réponse est non.
    Contactée par nos soins, la famille dit que rien de tel ne s'est produit.
    Une porte-parole nous a dit que le récit n'est pas exact.
    Le ministère a confirmé par écrit qu'il n'a aucun dossier à ce nom.
    Son biographe y voit une invention.
    Les historiens n'y croient pas.
    Selon les spécialistes, cela n'a pas pu arriver.
    Il n'a jamais rien fait de semblable.
    Il ne l'a pas fait, et il n'aurait pas pu.
    Elle n'y est jamais allée et elle était trop jeune.
    Cette année-là, il n'était même pas dans le pays.
    Cela n'a jamais été à lui, et rien n'était caché.
    Les dates ne concordent pas.
    À cette époque, c'était un homme de plus de quarante ans, avec une famille et un emploi.
    Il n'y a dans sa vie aucun vide où cela pourrait entrer.
    La photo montre un autre homme.
    L'image a été retouchée.
    La citation est inventée.
    La scène vient d'un film et non de la vie.
    Il est vrai qu'il était malade ; le reste est inventé.
    Une partie est juste, la conclusion ne l'est pas.
    La vérité est bien plus simple.
    En réalité, c'est sa sœur qui les faisait.
    Est-ce vraiment arrivé ?
    La vedette avait-elle un passé secret ?
    L'histoire est-elle vraie ? Non.
    Était-ce bien lui ? Ce n'était pas lui.
    Désolé, mais non.
    Encore faux.
    Non, elle ne l'a pas fait.
    C'est un mythe.
    Cinq idées reçues à son sujet, et ce qu'il en est.
    Idée reçue : il était riche. Réalité : il ne l'était pas.
    Question : mon voisin dit que c'est vrai, y a-t-il quelque chose de vrai ?
    Réponse : on nous le demande chaque mois, et ce n'est toujours pas vrai.
    D'où tenez-vous cela ?
    Avez-vous une source ?
    J'en doute fort.
    J'ai cherché et il n'y a rien.
    Arrêtez de partager cela, c'est démenti depuis longtemps.
    Mon cousin s'y est laissé prendre, et la moitié du village aussi.
    Je n'en crois pas un mot.
    Il n'a pas su me dire qui l'avait vu.
    Les gens y croient parce qu'ils ont envie d'y croire.
    Pourquoi ce récit plaît-il tant ?
    Avant de partager, demandez-vous qui l'a écrit.
    En classe, nous avons comparé la publication avec les journaux.
    L'exercice apprend à vérifier une affirmation.
    De telles pages gagnent de l'argent à chaque visite.
    Le site précise lui-même que ses articles sont inventés.
    Cet article est une satire.
    Bien qu'on l'ait corrigé, un homme l'a encore raconté lundi à ses collègues.
    À l'heure où nous mettions sous presse, il l'expliquait au chien.
    L'homme, qui n'avait aucune source, a ajouté que tout le monde le savait.
    Une version précédente de cet article disait qu'il y était ; c'est inexact.
    Nous regrettons cette erreur et avons retiré l'article.
    Correction : la lettre n'est pas d'elle.
    La revue a retiré le reportage une semaine plus tard.
    Les visiteurs posent la question chaque jour, et les guides sourient.
    Il est né en 1921 et a grandi dans une petite ville du Nord.
    Elle a fréquenté l'école du village et obtenu son diplôme en 1949.
    À partir de 1953, il a travaillé à la radio, d'abord comme employé.
    En 1962, l'émission a reçu un prix.
    Il est mort vendredi à l'hôpital, à l'âge de 81 ans.
    Elle laisse un mari et deux enfants.
    Le film est sorti à l'automne 1985 et a reçu de bonnes critiques.
    Le musée a acquis la pièce en 1990.
    Un autre homme du même nom est mort le mois dernier.
    Ses amis l'appelaient du nom de l'homme célèbre.
    Ils ne sont pas parents et ne se sont jamais rencontrés.
  `),
  telling: sentenceList(`
    Vous n'allez pas croire ce qu'il a caché toute sa vie.
    Je parie que vous ne le saviez pas.
    Saviez-vous cela de lui ?
    On ne nous l'a jamais appris à l'école.
    Presque personne ne sait qui il était vraiment.
    Peu de gens savent ce qu'elle portait en elle.
    Personne ne l'aurait cru d'un homme si doux.
    Ce qu'elle fit ensuite va vous tirer des larmes.
    Ce qu'on trouva dans la maison changea tout.
    La vérité n'éclata que lorsqu'il ne fut plus là.
    Le secret qu'elle emporta dans la tombe.
    Pendant des décennies, il ne dit rien.
    Elle se tut quarante ans, puis elle parla.
    « Je ne l'ai jamais dit à personne », murmura-t-il.
    Et alors il me raconta tout.
    Mon oncle l'a connu et m'a tout raconté.
    Mon grand-père y était et l'a vu de ses propres yeux.
    Une amie a travaillé avec elle et le jure.
    On me l'a raconté il y a des années et j'y pense encore.
    Je viens de l'apprendre et je n'en reviens pas.
    J'en suis resté bouche bée.
    J'ai eu des frissons en lisant cela.
    À la fin j'ai pleuré comme une enfant.
    Préparez les mouchoirs.
    Lisez jusqu'au bout.
    Pensez-y un instant.
    En fait, le vieux était un vrai.
    En fait, il le faisait depuis le début.
    Quel homme !
    Ce type était une légende.
    Vous ne le verrez plus jamais du même œil.
    La prochaine fois que vous verrez sa photo, souvenez-vous-en.
    Derrière ce sourire, il y avait un passé dont nul ne parlait.
    Derrière ce visage aimable se cachait un autre homme.
    Bien avant d'être célèbre, il avait mené une autre vie.
    Jeune homme, il avait été quelqu'un d'autre.
    Après cela, il n'en reparla jamais.
    Il jura de ne plus recommencer et tint parole.
    Il donna le reste de sa vie aux autres.
    Il ne s'en est jamais vanté.
    Les vrais héros ne se vantent pas.
    Ne jugez jamais personne sur sa mine.
    Les apparences sont trompeuses.
    On n'en fait plus des comme lui.
    Qu'il repose en paix.
    Que Dieu bénisse cette femme.
    Partagez si vous l'aimiez.
    Envoyez ceci à tous ceux que vous connaissez.
    Faites passer pour que les gens sachent la vérité.
    Écrivez amen si cela vous a touché.
    Abonnez-vous pour d'autres histoires comme celle-ci.
    Les médias ne vous le diront jamais.
    Voilà ce qu'on ne voulait pas que vous sachiez.
    C'était le secret le mieux gardé du métier.
    Pourquoi faisait-il toujours cela ? Maintenant vous savez.
    Voici la vraie raison.
    Et ce n'est pas tout.
    Mais il y a mieux.
    Et voici le plus fou.
    Il y avait ce petit homme tranquille à la télé quand nous étions enfants.
    Nous avons grandi avec elle sans nous douter de rien.
    C'était une nuit froide et la pluie battait la fenêtre.
    Sa voix tremblait quand elle se mit à parler.
    Il regarda longtemps ses mains.
    Le silence se fit dans la salle.
    Tous ceux qui travaillaient avec lui le savaient.
    Même ses enfants ne l'ont appris qu'après l'enterrement.
    Cet homme était plus dur que nous tous réunis.
    Je n'oublierai jamais ce qu'elle a dit ce jour-là.
  `),
};
