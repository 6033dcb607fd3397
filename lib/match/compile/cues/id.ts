import { type Cues, cueList } from "./types";

export const ID: Cues = {
  strong: cueList(`
    cek fakta, periksa fakta, pemeriksa fakta, turnbackhoax, hoaks, hoax, berita bohong, kabar bohong, berita
    palsu, kabar palsu, tidak ada bukti, tidak ditemukan bukti, tanpa bukti, tidak terbukti, tidak berdasar,
    tidak ada sumber, tanpa sumber, sumber tidak jelas, tidak menyebut sumber, tidak menyebutkan sumber, tidak
    terverifikasi, belum terverifikasi, belum diverifikasi, tidak dapat diverifikasi, tidak bisa dipastikan,
    tidak dapat dibuktikan, tidak dapat ditelusuri, kami tidak menemukan, tidak ada catatan, tidak ada rekam
    jejak, menyesatkan, misinformasi, disinformasi, klaim keliru, klaim, klaim palsu, klaim itu salah, tidak
    benar, tidak pernah mengatakan, tak pernah berkata, kutipan palsu, kutipan rekaan, kutipan karangan,
    dikarang-karang, mengada-ada, rekayasa, hasil rekayasa, buatan AI, dihasilkan AI, kecerdasan buatan, umpan
    klik, judul bombastis, unggahan viral, pesan berantai, ralat, membantah, dibantah, konon katanya,
    disebut-sebut, informasi palsu, pengecekan fakta, mafindo, kabar burung, tidaklah benar, belum terbukti,
    tak ada bukti, tidak punya bukti, tak ada sumber, tidak jelas sumbernya, sumbernya mana, mana sumbernya,
    apa sumbernya, tidak tercatat, tidak ada rekaman, tidak ada arsip, tidak ada jejak, tidak ada media, tak
    satu pun media, tidak ada pewawancara, tidak ada wawancara, wawancara itu tidak, tak pernah mengatakan,
    tidak mengatakan itu, tidak kami temukan, kami tak menemukan, tidak dapat ditemukan, tidak dapat
    dipastikan, tak bisa dibuktikan, tidak dapat dilacak, tidak bisa dilacak, diverifikasi, verifikasi, apakah
    benar, benarkah, betulkah, apa benar, apakah dia benar-benar,
    benar-benar mengatakan, apa iya, masa sih, siapa yang bilang, kata siapa, karangan belaka, difabrikasi,
    kutipan fiktif, wawancara palsu, wawancara fiktif, wawancara rekaan, isapan jempol, salah kutip, salah
    atribusi, informasi keliru, informasi salah, di luar konteks, konteks yang hilang, kurang konteks, tanpa
    konteks, bantahan, klarifikasi, mengklarifikasi, disebut sebagai wawancara, dinisbahkan, dinisbatkan,
    clickbait, klikbait, pancingan klik, peternakan konten, konten sampah, dibuat ai, hasil ai,
    dibuat oleh ai, ditulis ai, kecerdasan artifisial, chatgpt, artikel viral, satir, satire, parodi, koreksi,
    mengoreksi, catatan redaksi, kami mohon maaf, terbit karena keliru, literasi media, berpikir kritis,
    jangan percaya, jangan mudah percaya, jangan langsung percaya, percaya deh, kebetulan sekali, ya kali,
    kesimpulan kami, snopes, tidak ada wawancara terakhir, tidak pernah ada wawancara terakhir, tidak pernah
    memberikan wawancara terakhir, tidak pernah memberi wawancara terakhir, tidak ada pengakuan terakhir,
    bukan wawancara terakhir, legenda urban, rumor tak berdasar, tidak satu pun benar,
    tak satu pun benar, sebagian besar salah, mitos tentang, mitos seputar, foto editan, foto suntingan, hasil
    suntingan, deepfake, omong kosong belaka, sampai berita ini diturunkan, cara menulis
  `),
  weak: cueList(`
    artikel, artikelnya, situs, laman, portal, blog, unggahan, unggahannya, mengunggah, diunggah, postingan,
    posting, tajuk, tajuknya, kutipan, kutipannya, dikutip, mengutip, tanda kutip, tanda petik, sumbernya,
    sumber-sumber, pewawancaranya, tautan, tautannya, link, versi-versi, disalin, menyalin, salin-tempel,
    klaimnya, klaim-klaim, mengklaim, diklaim, transkrip, arsip, arsipnya, pengarsipan, buktinya, melacak,
    dilacak, penelusuran, menelusuri, ditelusuri, atribusi, diatribusikan, kalimatnya, paragraf,
    paragrafnya, alinea, redaksi, redaktur, penyunting, penulisnya, penulisan, templat, templatnya,
    membagikan ulang, facebook, viral, beredar, beredarnya, algoritma, algoritme, kolom komentar, teks,
    teksnya, tulisan, naskah berita, pembaca, pembacanya, editor, koran, surat kabar, majalah, obituari,
    berita duka, pers, jurnalisme, jurnalistik, pemberitaan, liputan, iklan, iklannya, klik, diragukan,
    skeptis, keliru, kekeliruan, tidak tepat, akurat, akurasi, terdokumentasi, mengarangnya, generator,
    robot, bot, kontradiksi, tidak pernah ada, tak pernah ada, tidak pernah terjadi, tak pernah terjadi,
    konon, dugaan, diduga, karangan, rekaan, dikarang, mengarang, dibuat-buat, palsu, tidak ditemukan, fiksi
    belaka, fiktif, direkayasa, judul berita, tangkapan layar, wikipedia, benar atau salah, benar atau tidak,
    rumor, desas-desus, mitos, omong kosong, juru bicara
  `),
};
