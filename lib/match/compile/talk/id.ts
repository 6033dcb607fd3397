import { sentenceList, type Talk } from "./types";

export const ID: Talk = {
  examining: sentenceList(`
    Tidak satu pun dari ini benar.
    Tidak ada yang benar dalam cerita ini.
    Klaim ini salah.
    Penilaian kami: sebagian besar salah.
    Klaim: pria itu melakukan semua ini. Kesimpulan: karangan.
    Rumor itu tidak berdasar sejak awal.
    Ini legenda urban yang diceritakan tentang banyak orang.
    Menurut legenda populer, ia menjalani kehidupan kedua.
    Ia disebut berada di sana, tetapi tidak ada yang membuktikannya.
    Ini salah satu rumor tertua tentang dirinya.
    Setiap beberapa tahun cerita yang sama muncul lagi.
    Sudah bertahun-tahun pesan berantai itu beredar.
    Sebuah surel yang diteruskan sejak tahun sembilan puluhan mengatakan sebaliknya.
    Teks itu kami muat sebagaimana kami terima.
    Beberapa pembaca mengirim pesan itu kepada kami.
    Dari mana cerita itu berasal, tidak ada yang tahu pasti.
    Versi tertua yang kami temukan berumur sebelas tahun.
    Dalam versi lain tokohnya orang lain.
    Kalimat yang sama muncul dalam tulisan tentang setidaknya empat orang lain.
    Kami mencari sumbernya dan tidak menemukannya.
    Kami memeriksa koran tahun-tahun itu dan tidak ada yang menyebutnya.
    Pencarian di arsip tidak membuahkan hasil.
    Tidak ada catatan bahwa pertemuan itu pernah terjadi.
    Tidak ada bukti bahwa ia pernah mengatakannya.
    Tidak disebutkan dokumen, tanggal, atau saksi.
    Unggahan itu tidak menyebut siapa yang mendengarnya dan kapan.
    Kami bertanya kepada museum, dan jawabannya tidak.
    Ketika kami hubungi, keluarganya mengatakan semua itu tidak terjadi.
    Seorang juru bicara mengatakan bahwa kisah itu tidak akurat.
    Kementerian menegaskan secara tertulis bahwa tidak ada berkas dengan nama itu.
    Penulis biografinya menganggapnya rekaan.
    Para sejarawan tidak mempercayainya.
    Menurut para ahli, hal itu tidak mungkin terjadi.
    Ia tidak pernah melakukan hal seperti itu.
    Ia tidak melakukannya, dan tidak mungkin bisa.
    Ia tidak pernah ke sana dan waktu itu masih terlalu muda.
    Pada tahun itu ia bahkan tidak berada di negara ini.
    Barang itu bukan miliknya, dan tidak ada yang disembunyikan.
    Tanggalnya tidak cocok.
    Saat itu ia pria berusia empat puluhan dengan keluarga dan pekerjaan.
    Dalam hidupnya tidak ada jeda untuk melakukan hal itu.
    Foto itu memperlihatkan orang lain.
    Gambar itu sudah disunting.
    Kutipan itu karangan.
    Adegan itu berasal dari film, bukan dari kehidupan nyata.
    Benar bahwa ia sakit; selebihnya karangan.
    Sebagian benar, tetapi kesimpulannya tidak.
    Kenyataannya jauh lebih sederhana.
    Sebenarnya kakaknya yang membuatnya.
    Apakah ini benar-benar terjadi?
    Apakah bintang itu punya masa lalu rahasia?
    Apakah cerita itu benar? Tidak.
    Benarkah itu dia? Bukan.
    Maaf, tidak.
    Salah lagi.
    Tidak, ia tidak melakukannya.
    Itu mitos.
    Lima mitos tentang dia dan faktanya.
    Mitos: ia kaya. Fakta: tidak.
    Tanya: tetangga saya bilang itu benar, apakah ada benarnya?
    Jawab: setiap bulan kami ditanya, dan tetap saja tidak benar.
    Dari mana kamu dapat itu?
    Ada sumbernya?
    Saya sangat meragukannya.
    Sudah saya cari, tidak ada apa-apa.
    Tolong berhenti membagikannya, sudah berkali-kali dibantah.
    Sepupu saya tertipu, separuh kampung juga.
    Saya tidak percaya sepatah kata pun.
    Ia tidak bisa menjawab siapa yang melihatnya.
    Orang percaya karena ingin percaya.
    Mengapa cerita ini begitu disukai?
    Sebelum membagikan, tanyakan siapa yang menulisnya.
    Di kelas kami membandingkan unggahan itu dengan berita koran.
    Latihan ini mengajarkan cara memeriksa sebuah klaim.
    Halaman seperti itu mendapat uang dari setiap kunjungan.
    Situs itu sendiri menyatakan bahwa artikelnya karangan.
    Artikel ini satire.
    Meski sudah dikoreksi, seorang pria menceritakannya lagi kepada rekan kerjanya pada hari Senin.
    Sampai berita ini diturunkan, ia sedang menjelaskannya kepada anjingnya.
    Pria yang tidak punya sumber itu menambahkan bahwa semua orang tahu.
    Versi sebelumnya dari artikel ini menyebut ia berada di sana; itu keliru.
    Kami menyesalkan kesalahan ini dan telah menurunkan artikelnya.
    Ralat: surat itu bukan tulisannya.
    Majalah itu menarik laporannya seminggu kemudian.
    Pengunjung menanyakannya setiap hari, dan pemandu hanya tersenyum.
    Ia lahir pada tahun 1921 dan besar di kota kecil di utara.
    Ia bersekolah di kotanya dan lulus pada tahun 1949.
    Sejak 1953 ia bekerja di radio, mula-mula sebagai juru tulis.
    Pada tahun 1962 acara itu menerima penghargaan.
    Ia meninggal pada hari Jumat di rumah sakit dalam usia 81 tahun.
    Ia meninggalkan suami dan dua anak.
    Film itu dirilis pada tahun 1985 dan mendapat ulasan baik.
    Museum memperoleh benda itu pada tahun 1990.
    Orang lain dengan nama yang sama meninggal bulan lalu.
    Teman-temannya memanggilnya dengan nama orang terkenal itu.
    Keduanya tidak bersaudara dan tidak pernah bertemu.
  `),
  telling: sentenceList(`
    Kamu tidak akan percaya apa yang ia sembunyikan seumur hidupnya.
    Pasti kamu belum tahu ini.
    Tahukah kamu hal ini tentang dia?
    Hal ini tidak pernah diajarkan di sekolah.
    Hampir tidak ada yang tahu siapa dia sebenarnya.
    Sedikit yang tahu apa yang ia pendam.
    Tidak ada yang menyangka hal itu dari orang selembut dia.
    Apa yang ia lakukan kemudian akan membuatmu menangis.
    Apa yang ditemukan di rumah itu mengubah segalanya.
    Kebenaran baru terungkap setelah ia tiada.
    Rahasia yang ia bawa sampai mati.
    Puluhan tahun ia tidak berkata apa-apa.
    Empat puluh tahun ia diam, lalu ia bicara.
    “Aku tidak pernah menceritakannya kepada siapa pun,” bisiknya.
    Lalu ia menceritakan semuanya kepadaku.
    Pamanku mengenalnya dan menceritakan semuanya.
    Kakekku ada di sana dan melihat dengan mata kepala sendiri.
    Temanku pernah bekerja dengannya dan berani sumpah.
    Aku mendengarnya bertahun-tahun lalu dan masih terngiang.
    Aku baru tahu dan langsung terdiam.
    Mulutku sampai ternganga.
    Aku merinding membacanya.
    Di akhir aku menangis seperti anak kecil.
    Siapkan tisu.
    Baca sampai habis.
    Coba renungkan sebentar.
    Ternyata orang tua itu bukan main.
    Ternyata selama ini ia melakukannya.
    Luar biasa orang ini.
    Orang itu legenda.
    Kamu tidak akan pernah melihatnya dengan cara yang sama lagi.
    Lain kali kalau melihat fotonya, ingatlah ini.
    Di balik senyum itu ada masa lalu yang tak pernah dibicarakan.
    Di balik wajah ramah itu ada orang lain.
    Jauh sebelum terkenal ia menjalani hidup yang lain.
    Waktu muda ia orang yang berbeda sama sekali.
    Setelah itu ia tidak pernah membicarakannya lagi.
    Ia bersumpah tidak akan mengulanginya, dan ia menepatinya.
    Sisa hidupnya ia berikan untuk orang lain.
    Ia tidak pernah menyombongkannya.
    Pahlawan sejati tidak menyombongkan diri.
    Jangan pernah menilai orang dari penampilannya.
    Penampilan bisa menipu.
    Orang seperti itu sudah tidak ada lagi sekarang.
    Semoga ia beristirahat dengan tenang.
    Semoga Tuhan memberkati wanita ini.
    Bagikan kalau kamu menyayanginya.
    Kirim ini ke semua orang yang kamu kenal.
    Sebarkan supaya orang tahu kebenarannya.
    Ketik amin kalau hatimu tersentuh.
    Ikuti kami untuk kisah lain seperti ini.
    Media tidak akan pernah memberitahumu.
    Inilah yang tidak mereka ingin kamu ketahui.
    Itu rahasia yang paling rapat disimpan.
    Kenapa ia selalu begitu? Sekarang kamu tahu.
    Inilah alasan yang sebenarnya.
    Dan itu belum semuanya.
    Tapi masih ada lagi.
    Dan ini bagian paling gila.
    Dulu ada pria kecil pendiam di televisi waktu kita masih kecil.
    Kita tumbuh bersamanya dan sama sekali tidak tahu.
    Malam itu dingin dan hujan memukul jendela.
    Suaranya bergetar ketika ia mulai bicara.
    Lama ia menatap tangannya.
    Seisi ruangan terdiam.
    Semua yang bekerja dengannya tahu.
    Anak-anaknya pun baru tahu setelah pemakaman.
    Orang itu lebih tangguh dari kita semua.
    Aku tidak akan pernah lupa apa yang ia katakan hari itu.
  `),
};
