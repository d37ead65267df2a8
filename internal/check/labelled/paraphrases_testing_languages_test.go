package labelled

// testingLanguages are mistakes, by the kinds in which they are made.
var testingLanguages = []paraphrase{
	// test.language
	{"Hoverfly", "test_instructions", "Melden Sie sich an und öffnen Sie Integrationen > Okta. Dort werden Domain, Client-ID und Secret eingetragen, danach startet der Import.", "test.language"},
	{"Hoverfly", "test_instructions", "Unter Integrationen > Okta die drei Werte eingeben, dann auf Import klicken.", "test.language"},
	{"Hoverfly", "test_instructions", "Connectez-vous, puis allez dans Intégrations > Okta et collez les valeurs.", "test.language"},
	{"Hoverfly", "test_instructions", "Vaya a Integraciones > Okta y pegue los tres valores. La importación tarda unos minutos.", "test.language"},
	{"Hoverfly", "test_instructions", "Acesse Integrações > Okta, preencha os campos e clique em Importar.", "test.language"},
	{"Hoverfly", "test_instructions", "Vai su Integrazioni > Okta, inserisci i valori e premi Importa.", "test.language"},
	{"Hoverfly", "test_instructions", "Ga naar Integraties > Okta en vul de gegevens in. Klik daarna op Importeren.", "test.language"},
	{"Hoverfly", "test_instructions", "Zaloguj się, otwórz Integracje > Okta i wpisz trzy wartości, a potem naciśnij Importuj.", "test.language"},
	{"Hoverfly", "test_instructions", "Otevřete Integrace > Okta, zadejte údaje a stiskněte Importovat.", "test.language"},
	{"Hoverfly", "test_instructions", "統合 > Okta を開き、3つの値を入力してから「インポート」を押してください。", "test.language"},
	{"Hoverfly", "test_instructions", "통합 > Okta에서 세 값을 입력한 다음 가져오기를 누르세요.", "test.language"},
	{"Hoverfly", "test_instructions", "Buka Integrasi > Okta, masukkan ketiga nilai, lalu klik Impor.", "test.language"},
	{"Hoverfly", "test_instructions", "Entegrasyonlar > Okta bölümünü açın, üç değeri girin ve İçe Aktar düğmesine basın.", "test.language"},
	{"Hoverfly", "test_instructions", "Öppna Integrationer > Okta, fyll i värdena och klicka på Importera.", "test.language"},
	{"Hoverfly", "test_instructions", "Vào Tích hợp > Okta, nhập ba giá trị rồi bấm Nhập.", "test.language"},
	{"Hoverfly", "test_instructions", "Fungua Integrations > Okta, weka thamani tatu, kisha bonyeza Import.", "test.language"},
	{"Hoverfly", "test_instructions", "Откройте Интеграции > Okta, введите три значения и нажмите Импорт.", "test.language"},
	{"Hoverfly", "test_instructions", "Kripya login karke Integrations > Okta par jaaye aur teeno values daal kar Import dabaye.", "test.language"},
	// - one part of it
	{"Hoverfly", "test_instructions", "Open Integrations > Okta, enter the values, press Import. Danach erscheinen die Lizenzen in der Liste, und Sie können eine davon freigeben.", "test.language"},
	{"Hoverfly", "test_instructions", "Open Integrations > Okta, enter the values, press Import. Ensuite, la liste des licences est mise à jour et vous pouvez les exporter.", "test.language"},

	// test.password-written
	// - another user and what opens it
	{"Hoverfly", "+test_instructions", "A second user with fewer rights: viewer2@hoverfly.io, his pass is Kestrel_994.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "To approve as a manager, log on with boss@hoverfly.io / Xk7!mulberry.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Manager: boss@hoverfly.io Secret word: teaPot?2211", "test.password-written"},
	{"Hoverfly", "+test_instructions", "For the customer's view take customer1 and Sunshine2026!", "test.password-written"},
	{"Hoverfly", "+test_instructions", "All sample users have the same password \"Welcome123!\".", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The employee's pwd -> Tr4in-Station.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Use login demo_owner with passcode 71-Lark-Nest.", "test.password-written"},
	// - a key or a token
	{"Hoverfly", "+test_instructions", "Our API key for your convenience: hvf_sk_81hd72kd9s0aLq2mzX.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Bearer 7f3c9ab2e1d04488b6d2c5aa91ef0c3b may be used for calls with curl.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "X-Api-Key: 5b1f0ce8a94d4c6fbe2277d0", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The client secret of our own test org is Zk3vP9_qLw82nXs7RtYbQe41MhUd.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Webhook secret whsec_4kT9fLmQ2xZ7", "test.password-written"},
	// - a gate before it
	{"Hoverfly", "+test_instructions", "The page is behind basic auth (hoverfly:Gr4nite-Wall).", "test.password-written"},
	{"Hoverfly", "+test_instructions", "VPN PSK is sparrow-cliff-1912.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Secret answer for the security question: Fluffy-07.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The recovery code is QX7K-22PL-M9ZR if you get locked out.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "PDF with the price list opens by the password hov-Open-55.", "test.password-written"},
	// - where passwords are written otherwise
	{"Hoverfly", "+test_instructions", "Database: postgres://reader:moss.Hill.30@db.hoverfly.io/sample", "test.password-written"},
	{"Hoverfly", "+test_instructions", "https://admin:Thistle-808@app.hoverfly.io/console shows the queue.", "test.password-written"},

	// test.language
	{"Hoverfly", "test_instructions", "Mene kohtaan Integraatiot > Okta, syötä arvot ja paina Tuo.", "test.language"},
	{"Hoverfly", "test_instructions", "Gå til Integrationer > Okta, indtast de tre værdier, og tryk på Importér.", "test.language"},
	{"Hoverfly", "test_instructions", "Nyissa meg az Integrációk > Okta menüpontot, adja meg az adatokat, majd kattintson az Importálás gombra.", "test.language"},
	{"Hoverfly", "test_instructions", "Deschideți Integrări > Okta, introduceți cele trei valori și apăsați Import.", "test.language"},
	{"Hoverfly", "test_instructions", "افتح التكاملات > Okta وأدخل القيم الثلاث ثم اضغط استيراد.", "test.language"},

	// test.password-written
	{"Hoverfly", "+test_instructions", "Uid: operator7 Pwd: Zeppelin#31", "test.password-written"},
	{"Hoverfly", "+test_instructions", "For Swagger, authorize with eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJob3ZlciJ9.c2lnbmF0dXJlMTIz", "test.password-written"},
	{"Hoverfly", "+test_instructions", "(guest:Guest!2026)", "test.password-written"},
}

// testingLanguagesToo have the same words, and no mistake.
var testingLanguagesToo = []paraphrase{
	// test.language
	{"Hoverfly", "test_instructions", "Open Integrationen > Okta (the screen is in German), enter the three values, and press \"Import starten\".", "test.language"},
	{"Hoverfly", "test_instructions", "The workspace is \"Boulangerie du Marché\". Integrations > Okta > Connect, then press Import.", "test.language"},
	{"Hoverfly", "test_instructions", "Integrations > Okta > Connect. São Paulo, Zürich and Łódź are the sites of the sample customer.", "test.language"},
	{"Hoverfly", "test_instructions", "Domain, client ID, client secret: Integrations > Okta. Import > Start. Reports > Licenses.", "test.language"},
	{"Hoverfly", "test_instructions", "Sign in. Click \"Integrações\", then \"Okta\". Fill in the fields and click \"Conectar\".", "test.language"},
	{"Hoverfly", "test_instructions", "Integrations > Okta. The sample customers are Müller & Söhne, Société Générale d'Outillage, and El Corte Azul.", "test.language"},

	// test.password-written
	{"Hoverfly", "+test_instructions", "The password is in its own field; the viewer's account has the same one.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Passwords have at least 12 characters, with a digit and a sign such as ! or #.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Press Show secret: the client secret is shown once, and is stored as ****.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "License keys look like HVF-0000-0000, and aren't secret.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The user viewer2@hoverfly.io belongs to the customer \"Acme-West/Region 4\".", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The API key of the sample customer is under Settings > Keys.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "Token: shown after you press Connect.", "test.password-written"},
	{"Hoverfly", "+test_instructions", "The PIN of the sample printer isn't needed.", "test.password-written"},

	// test.language
	{"Hoverfly", "test_instructions", "Open Asetukset > Integraatiot > Okta, enter the values, and press Tuo.", "test.language"},

	// test.password-written
	{"Hoverfly", "+test_instructions", "Ratios such as used:paid are shown in the list.", "test.password-written"},
}
