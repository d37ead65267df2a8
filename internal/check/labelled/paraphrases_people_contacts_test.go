package labelled

// contactsOfPeople are contacts for customers, and for Okta in an emergency, that don't lead to
// a team that helps, one list for each kind.
var contactsOfPeople = []peopleKind{
	// a first name, in many countries
	{"Hoverfly", "support", "support.person", "kavita@~ yuki@~ agnieszka@~ wanjiku@~ thiago@~ jürgen@~ oluwaseun@~ siobhan@~ xiaoming@~ mehmet@~ fatima@~ guillermo@~ svetlana@~ lakshmi@~ haruto@~ kwame@~ zsofia@~ ritu@~"},
	// first and last name, initials, or a family name with a title
	{"Hoverfly", "support", "support.person", "r.krishnamurthy@~ tanaka.k@~ yuki-tanaka@~ h.mueller@~ jkowalska@~ joao.silva@~ p.otieno@~ sean.obrien@~ mr.sharma@~ dr.weber@~ nguyen.thi.mai@~ m.vandenberg@~ suzuki@~ kowalski@~ akumar@~ anna.k@~ silva@~"},
	// a person's name and a duty or product, or an office that one person holds
	{"Hoverfly", "support", "support.person", "support-anna@~ ravi.support@~ ceo@~ founder@~ cto@~ geschaeftsfuehrer@~"},
	{"Hoverfly", "support", "support.free-mail", "hoverfly.help@rediffmail.com hoverfly@uol.com.br hoverfly@gmx.net support.hoverfly@web.de hoverfly@wp.pl hoverfly@yahoo.co.jp hoverfly@qq.com hoverfly@naver.com hoverfly@yandex.ru hoverfly@t-online.de hoverfly@orange.fr hoverfly@laposte.net hoverfly@libero.it hoverfly@seznam.cz hoverfly@icloud.com hoverfly@tutanota.com hoverfly@fastmail.com hoverfly@hey.com hoverfly@bigpond.com hoverfly@o2.pl hoverfly@ymail.com hoverfly@bol.com.br hoverfly@zohomail.in hoverfly@btinternet.com hoverfly@sapo.pt hoverfly@freemail.hu hoverfly@outlook.in hoverfly@live.co.uk"},
	// nothing is read there
	{"Hoverfly", "support", "support.no-reply", "no.answer@~ unattended@~ mailer-daemon@~ nao-responda@~ no-responder@~ ne-pas-repondre@~ keine-antwort@~ nicht-antworten@~ nie-odpowiadaj@~ non-rispondere@~ do.not.reply@~ automailer@~ bounces@~ no-reply-support@~ sendonly@~ unmonitored@~ noresponse@~ auto-confirm@~"},
	// sells, or hires
	{"Hoverfly", "support", "support.other-team", "sales-apac@~ uk.sales@~ presales@~ ventas@~ vertrieb@~ verkauf@~ comercial@~ vendas@~ eigyo@~ sprzedaz@~ salesteam@~ recruiting-emea@~ careers@~ hr@~ people-ops@~ bewerbung@~ rrhh@~ saiyo@~ rekrutacja@~ talent@~ jobs.india@~"},
	// money, law, and those who own the company
	{"Hoverfly", "support", "support.other-team", "accounts.payable@~ invoices@~ finance-team@~ buchhaltung@~ facturacion@~ keiri@~ ksiegowosc@~ procurement@~ legal@~ dpo@~ privacy@~ compliance-office@~ investor-relations@~ shareholders@~ datenschutz@~ kadry@~ contracts@~ ir@~"},
	// tells the world
	{"Hoverfly", "support", "support.other-team", "press-office@~ media@~ pr@~ newsroom@~ events@~ growth@~ presse@~ imprensa@~ communications@~ newsletter@~ social-media@~ partnerships@~ alliances@~ bizdev@~ brand@~"},
	{"Cedar Donor Desk", "support", "support.other-team", "donations@~ fundraising@~ grants@~ volunteers@~ board@~ sponsorship@~"},
	{"Hoverfly", "support", "support.domain", "support@brightlake-consulting.com help@nexora.in servicedesk@infobpo.ph care@ourgroup.de hallo@muellersoft.de support@parentco.com help@agencyfoo.com.br"},
	{"Hoverfly", "support", "support.phone", "0800_123_4567 (022)_4040_1987 03-5312-8841 22_419_63_07 030/8319477 0712_345_918 088-4471-9920"},
	{"Hoverfly", "support", "support.phone-fictional", "+1_555_555_5555 +1_234_567_8901 +1_000_000_0000 +49_123_456789 +91_98765_43210 +44_20_7946_0123 +1_212_555_0142 +61_491_570_156 +33_1_23_45_67_89 +81_3-1234-5678 +55_11_99999-9999 +48_123_456_789"},
	{"Hoverfly", "support", "support.home-page", "https://~/en https://~/index.html https://~/home https://www.~/de/ https://~/en-US/ https://~/index.php https://~/default.aspx https://~/?lang=en https://~/pt-br https://~/welcome https://~/#"},
	// chats that one joins
	{"Hoverfly", "support", "support.invitation", "https://discord.gg/hvfly https://discord.com/invite/hvfly https://join.slack.com/t/hoverfly/shared_invite/zt-1 https://t.me/+AbCd https://t.me/hoverfly https://chat.whatsapp.com/AbCd https://wa.me/4930123 https://lin.ee/abc https://matrix.to/#/#hoverfly:matrix.org https://m.me/hoverfly https://signal.group/#Abc https://teams.microsoft.com/l/channel/19%3a https://invite.viber.com/?g2=a https://www.facebook.com/groups/hoverfly https://gitter.im/hoverfly/community"},
	// calls that one books or joins
	{"Hoverfly", "support", "support.invitation", "https://calendly.com/hoverfly/30min https://cal.com/hoverfly https://meetings.hubspot.com/anna https://zoom.us/j/81234 https://us02web.zoom.us/j/81234?pwd=a https://meet.google.com/abc-defg-hij https://outlook.office365.com/owa/calendar/Support@hoverfly.io/bookings/ https://savvycal.com/hoverfly/help https://tidycal.com/hoverfly https://calendar.app.google/abc https://hoverfly.webex.com/meet/support https://doodle.com/bp/hoverfly https://koalendar.com/e/hoverfly https://~/book-a-call https://~/schedule-a-call"},
	// sells
	{"Hoverfly", "support", "support.not-help", "https://~/pricing https://~/request-a-quote https://~/book-a-demo https://~/contact-sales https://~/talk-to-sales https://~/preise https://~/tarifs https://~/orcamento https://~/angebot-anfordern https://~/cennik https://~/precios https://~/get-started-free https://~/shop https://~/buy-now https://~/ventas https://~/free-trial"},
	// a profile, or reviews
	{"Hoverfly", "support", "support.not-help", "https://www.linkedin.com/company/hoverfly https://x.com/hoverflyio https://www.facebook.com/hoverfly https://www.g2.com/products/hoverfly https://www.instagram.com/hoverfly https://apps.apple.com/app/id123"},
	// for others than customers with a problem
	{"Hoverfly", "support", "support.not-help", "https://~/careers https://~/blog https://~/newsletter https://~/press https://~/partners https://~/about-us https://~/investors https://~/events https://~/team https://~/roadmap https://feedback.~/feature-requests https://hoverfly.canny.io/ https://~/referral https://~/privacy https://~/customers/case-studies https://~/features"},
	{"Cedar Donor Desk", "support", "support.not-help", "https://~/donate https://~/ways-to-give https://~/giving https://~/become-a-member https://~/sponsor-us https://~/spenden https://~/doar https://~/fundraise"},
	// an inbox of customers
	{"Hoverfly", "escalation_contact", "escalation.queue", "support-eu@~ complaints@~ beschwerde@~ sac@~ ouvidoria@~ quejas@~ reclamaciones@~ customercare.in@~ tickets@~ it-servicedesk@~ pomoc@~ bok@~ toiawase@~ okyakusama@~ kundtjanst@~ klachten@~ sav@~ tier1@~ grievances@~ atendimento@~ kundendienst@~ soporte@~ hilfe@~ frontdesk@~ customer-experience@~ clientservices@~ users@~ aftersales@~ ask@~ answers@~"},
	{"Hoverfly", "escalation_contact", "escalation.free-mail", "hoverfly.ops@rediffmail.com hoverfly-ops@uol.com.br hoverfly@gmx.at ops.hoverfly@web.de hoverfly@onet.pl hoverfly@docomo.ne.jp hoverfly@126.com hoverfly@mail.ru hoverfly@free.fr hoverfly@virgilio.it hoverfly@pm.me hoverfly@aol.com hoverfly@msn.com"},
	{"Hoverfly", "escalation_contact", "escalation.domain", "oncall@brightlake-consulting.com ops@nexora.in noc@infobpo.ph bereitschaft@muellersoft.de devs@agencyfoo.com.br"},
	{"Hoverfly", "escalation_contact", "escalation.okta", "oin@okta.com partner-success@okta.com oncall@oktapreview.com hoverfly@okta.com"},
	// a person: names of many countries, an office that one person holds
	{"Hoverfly", "escalation_contact", "escalation.person", "kavita@~ t.watanabe@~ agnieszka.nowak@~ wanjiku@~ thiago_souza@~ juergen.schmid@~ adebayo@~ mkowalczyk@~ xi.chen@~ m.elsayed@~ yamamoto@~ patel.r@~ founder@~ ceo@~ cto@~ vp-engineering@~ bob@~ ruiz@~ jens-peter.hansen@~ oconnor@~ head.of.it@~"},
	// sells, keeps, teaches, hires, counts
	{"Hoverfly", "escalation_contact", "escalation.other-team", "account-managers@~ key-accounts@~ sales.emea@~ ventas@~ vertrieb@~ csm@~ customer-success@~ onboarding@~ training@~ academy@~ professional-services@~ press@~ hr-team@~ legal-team@~ dpo@~ reception@~ procurement@~ investors@~ finance@~ renewals@~ events-team@~ eigyo@~ handlowy@~ comercial@~ jinji@~ purchasing@~ facilities@~ bid-team@~"},
	{"Hoverfly", "escalation_contact", "escalation.no-reply", "no_answer@~ unattended@~ nao-responda@~ no-responder@~ nepasrepondre@~ keineantwort@~ nie-odpowiadaj@~ do.not.reply@~ automailer@~ mailer-daemon@~ sendonly@~ unmonitored@~"},
}

// contactsOfPeopleToo are good contacts, in the same words.
var contactsOfPeopleToo = []peopleKind{
	{"Hoverfly", "support", "support.", "hallo@~ hola@~ ahoj@~ moin@~ ciao@~ suporte@~ atendimento@~ wsparcie@~ kundendienst@~ kontakt@~ toiawase@~ msaada@~ huduma@~ sahayata@~ asiakaspalvelu@~ ondersteuning@~ assistenza@~ sav@~ tac@~ l2@~ hotline@~ answers@~ friends@~ happiness@~ heroes@~ crew@~ cs@~ technik@~ helpline.in@~ madoguchi@~ bok@~ kundenservice@~ hilfe@~ tickets@~ customer-success@~ hoverfly@~ hoverfly-help@~ okta@~ apoio@~ teknisk@~"},
	{"Hoverfly", "support", "support.", "support@hoverflyhq.com support@gethoverfly.com support@hoverfly.com support@hoverfly.zendesk.com hoverfly@hoverfly.freshdesk.com help@hoverfly.atlassian.net"},
	{"Hoverfly", "support", "support.", "https://~/contact https://~/help/billing https://~/support/login-problems https://~/kontakt https://~/hilfe/preise https://~/help/donations https://~/faq https://hoverfly.statuspage.io https://~/support/request https://~/help/join-a-team https://~/contacto https://~/soporte https://support.~/tickets/new https://~/support/events https://community.~ https://~/support/book-a-room"},
	{"Hoverfly", "escalation_contact", "escalation.", "hoverfly-guardia@~ okta-care@~ guardia@~ piquet@~ astreinte@~ plantao@~ dyzur@~ bereitschaft@~ drift@~ jourhavende@~ toban@~ kiban@~ unyo@~ sre-india@~ platform-apac@~ duty-manager@~ pager@~ war-room@~ noc@~ soc@~ psirt@~ csirt@~ infra@~ backend@~ devs@~ rnd@~ tech-leads@~ engineering-managers@~ okta-partnership@~ integration-support@~ integrations-help@~ l3@~ tier3@~ major-incidents@~ team-phoenix@~ team-rosa@~ core@~ api-team@~ identity@~ iam@~ billing-engine@~ sales-tools-dev@~ entwicklung@~ desarrollo@~ kaihatsu@~ ops.pl@~ alerts@~ status@~"},
	{"Cedar Donor Desk", "escalation_contact", "escalation.", "cedar-guardia@~ donor-desk-ops@~ desk-oncall@~ donations-platform@~"},
	{"Clearance Desk", "escalation_contact", "escalation.", "clearance-oncall@~ desk-engineers@~ clearance-it@~"},
	{"Kumo HR", "escalation_contact", "escalation.", "kumo-kaihatsu@~ kumo-hr-dev@~ hr-engine@~ renkei@~"},
}
