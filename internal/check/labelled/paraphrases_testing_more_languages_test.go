package labelled

// testingLanguagesMore are mistakes, by the kinds in which they are made.
var testingLanguagesMore = []paraphrase{
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

// testingLanguagesMoreToo have the same words, and no mistake.
var testingLanguagesMoreToo = []paraphrase{
	// test.language
	{"Hoverfly", "test_instructions", "Open Asetukset > Integraatiot > Okta, enter the values, and press Tuo.", "test.language"},

	// test.password-written
	{"Hoverfly", "+test_instructions", "Ratios such as used:paid are shown in the list.", "test.password-written"},
}
