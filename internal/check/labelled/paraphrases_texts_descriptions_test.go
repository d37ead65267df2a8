package labelled

import "slices"

// inDescriptions are descriptions that don't say what they should.
var inDescriptions = slices.Concat(
	// The product alone; Okta as a condition, a partner, a name in a list, or something that is supported.
	said("Hoverfly", "app_description", "description.value",
		"Hoverfly shows managed service providers which software their customers use. Reports on renewals, owners and spend are sent each Monday.",
		"Hoverfly is a license manager for service providers. It works with Okta, Google, Slack and 200 other tools.",
		"Hoverfly is a license manager for service providers. An Okta account is required for the integration.",
		"Hoverfly is a license manager for service providers. We are an official Okta partner.",
		"Hoverfly is a license manager for service providers. Okta is fully supported.",
		"Hoverfly is a license manager for service providers. It integrates seamlessly with your Okta.",
		"Hoverfly finds licenses without users. Compatible with Okta Identity Engine and Okta Classic.",
		"Hoverfly finds licenses without users. This is the Okta integration of Hoverfly.",
		"Hoverfly finds licenses without users. The app can be found in the Okta catalog.",
		"Hoverfly finds licenses without users. Many of our customers are using Okta too, so we built an integration.",
		"Hoverfly finds licenses without users. Can be connected to Okta, Azure and more.",
		"Hoverfly finds licenses without users and sends a report. It has an Okta connector."),
	said("PagerOak", "app_description", "description.value",
		"PagerOak pages the right engineer when something breaks. Schedules, escalations and reports are in one place.",
		"PagerOak pages the right engineer when something breaks. Now with support for Okta Workflows.",
		"PagerOak pages the right engineer when something breaks. Sources are Datadog, Prometheus, Okta and any webhook.",
		"PagerOak pages the right engineer when something breaks. It is trusted by many companies that have Okta."),
	// The name again, in other words.
	said("Hoverfly", "app_description", "description.repeats-name", "Hoverfly", "Hoverfly for Okta.", "This is Hoverfly.", "The Hoverfly integration.", "Hoverfly Okta integration", "Hoverfly - the app", "Hoverfly app for the Okta Integration Network"),
	// Words that say nothing about what it does.
	said("Hoverfly", "app_description", "description.short", "License management.", "A tool for MSPs.", "Manage your licenses with Okta.", "Software spend for MSPs. Uses Okta.", "SaaS management platform with Okta integration", "Finds unused licenses in Okta."),
	// Everything in one sentence, long and short.
	said("Hoverfly", "app_description", "description.one-sentence",
		"Hoverfly is a license management solution for managed service providers which reads applications and groups from Okta in order to find unused licenses and to show what software costs",
		"With Hoverfly, service providers see which licenses nobody uses, because it compares the apps that are assigned in Okta with the sign-ins of the last 90 days.",
		"Hoverfly reads apps, groups and assignments from Okta, compares them with invoices, finds unused licenses and exports everything for access reviews, so service providers save money for their customers.",
		"A license manager for service providers, Hoverfly shows the apps and groups of an Okta org next to what they cost, and which licenses could be given back."),
	said("PagerOak", "app_description", "description.one-sentence",
		"PagerOak pages the right engineer when something breaks and, in Okta Workflows, opens incidents and keeps schedules in line with Okta groups.",
		"From Okta Workflows, PagerOak opens incidents, pages engineers and changes schedules when someone joins or leaves an Okta group, and this without any manual work."),
	said("Doorbell Visitor Desk", "app_description", "description.one-sentence",
		"Doorbell Visitor Desk greets guests on a tablet, tells their host who is taken from Okta, prints a badge, and keeps a list of who is in the building in case of fire, all of which is up to date, as people who are deactivated in Okta are removed"),
	// Notes, blanks, alternatives, instructions by colleagues or by a machine.
	said("Hoverfly", "+app_description", "description.placeholder", "[benefit 2]", "Lorem ipsum dolor sit amet, consectetur adipiscing elit.", "TBD: numbers from finance.", "(legal to approve)", "<add customer quote>", "It saves XX% of the costs.", "{product_name} is used by service providers.",
		"Insert tagline here.", "NOTE TO SELF: shorten.", "TODO", "It is used by NN companies.", "Here comes the paragraph about access reviews.", "Description to be provided by marketing.", "[Okta benefit sentence - waiting for Priya]", "Sure, here is a description of your app!", "(max. 1023 characters)", "--- end of draft ---", "Comment from Tom: is that right?", "Text to follow."),
	// Cut in a list, before the object, after a preposition, an article, an adverb, or in a word.
	said("Hoverfly", "+app_description", "description.unfinished", "It exports all of this for", "Reports are sent to the owner of", "Licenses that nobody uses are", "It also finds groups, applications, and", "Each license has an owner who", "When a person leaves, their", "For each customer, a", "It doesn't",
		"Costs are compared with last year's and the", "Owners get a reminder when they have not", "Everything can be exported as CSV, XLSX or", "This makes it possible to", "Besides, it", "Owners are asked every", "Admins can choose between"),
	// A whole-looking end with a period in the middle of a sentence.
	said("Hoverfly", "+app_description", "description.last-sentence", "Reports are sent to the owner of the.", "Because every license that nobody uses.", "Which means that the costs of.", "Owners are reminded when a license is.", "It exports the list as.", "When a license is about to expire.", "And for each of the customers a."),
	// Another product, by the same maker or by another one.
	said("Hoverfly", "app_description", "description.names-app",
		"Bumblebee shows service providers which software their customers use. It reads groups and applications from Okta, and finds licenses without users.",
		"The Bee Suite is a set of tools for service providers. With Okta, the suite finds licenses that have no user, and exports them.",
		"Dragonfly Spend shows what software costs. Dragonfly reads apps and groups from Okta to find unused licenses.",
		"StackTrim reads apps and assignments from Okta every night. Finance teams see in StackTrim what can be cancelled."),
	said("Wattle People", "app_description", "description.names-app",
		"Banksia Payroll pays the staff of charities. New employees are created in Okta, and leavers are deactivated on their last day.",
		"Acacia is HR software for charities. It creates an Okta user for each new employee, and Acacia deactivates the user on the last day."),
	// The same sentence, or nearly the same, again.
	said("Hoverfly", "app_description", "description.twice",
		"Hoverfly reads apps and groups from Okta to find unused licenses. Service providers save money. Hoverfly reads apps and groups from Okta to find unused licenses.",
		"Hoverfly shows which software customers use and what it costs. It reads apps and groups from Okta. Hoverfly shows which software customers use and what it costs. It reads apps and groups from Okta.",
		"Hoverfly finds unused licenses in Okta and exports them for reviews. With Hoverfly, unused licenses in Okta are found and exported for reviews."),
	// Languages.
	said("Hoverfly", "app_description", "description.language",
		"Hoverfly muestra a los proveedores de servicios qué software usan sus clientes. Lee las aplicaciones y los grupos de Okta para encontrar licencias sin uso.",
		"Hoverfly mostra aos provedores quais softwares seus clientes usam. A integração lê aplicativos e grupos do Okta e encontra licenças sem uso.",
		"Hoverfly mostra ai fornitori quale software usano i loro clienti. Legge le applicazioni e i gruppi da Okta e trova le licenze inutilizzate.",
		"Hoverfly laat dienstverleners zien welke software hun klanten gebruiken. De koppeling leest apps en groepen uit Okta en vindt ongebruikte licenties.",
		"Hoverfly pokazuje dostawcom, z jakiego oprogramowania korzystają ich klienci. Odczytuje aplikacje i grupy z Okta i znajduje nieużywane licencje.",
		"Hoverflyは、顧客が使用しているソフトウェアを可視化します。Oktaからアプリとグループを読み取り、未使用のライセンスを見つけます。",
		"Hoverfly visar tjänsteleverantörer vilken programvara deras kunder använder. Appar och grupper läses från Okta, och oanvända licenser hittas.",
		"Hoverfly, hizmet sağlayıcılara müşterilerinin hangi yazılımları kullandığını gösterir. Okta'dan uygulamaları ve grupları okur.",
		"Hoverfly menunjukkan perangkat lunak yang digunakan pelanggan. Aplikasi dan grup dibaca dari Okta untuk menemukan lisensi yang tidak digunakan.",
		"Hoverfly reads apps and groups from Okta. Dadurch sehen Dienstleister, welche Lizenzen ihre Kunden nicht mehr brauchen, und sparen Geld."),
	// Steps, for admins: imperatives, “you have to”, menus, values, and what to do first.
	said("Hoverfly", "+app_description", "description.instructions", "To connect, log in to Okta as an admin, add the integration, and paste the client ID and secret in Hoverfly under Settings.", "Go to Settings > Integrations > Okta and click Connect.", "First create the integration in Okta, next copy the secret, then enter it in our portal.",
		"You need to be a super admin to authorize the scopes, and then you have to enter the client secret.", "Setup: 1) add the app 2) copy the secret 3) save.", "After installing, navigate to Integrations and press the Okta tile.", "Simply copy your Okta domain into the field and hit Save.",
		"Please make sure that the scopes are granted before you start the first import.", "In order to set it up, open the Admin Console, find Hoverfly and select Authorize.", "Enter your Okta domain, client ID and client secret on the Integrations page.", "The administrator should click Install & Authorize and then come back to Hoverfly.", "Once you have copied the three values, paste them in the wizard."),
	// Prices, free, trials, discounts, plans, and who pays nothing.
	said("Hoverfly", "+app_description", "description.price", "From $3 per seat.", "The integration comes at no extra charge.", "There is a 14-day trial.", "Free for nonprofits.", "It costs less than a coffee per month.", "Okta customers get 20% off in the first year.", "The first five users are free of charge.", "No credit card needed.", "EUR 2.50 per user/month, billed annually.",
		"It is included in all plans at no cost.", "Ask for our special offer.", "A free tier is available.", "Pay only for what you use.", "Licenses cost 400 INR each.", "You only pay when you save.", "Get the second year for half the price.", "Start with our free edition."),
	// Superlatives, firsts, only, awards, numbers ones, trust, and adjectives of brochures.
	said("Hoverfly", "+app_description", "description.praise", "It is the world's most loved license manager.", "Nothing else comes close.", "It is the number one choice of service providers.", "Our award-winning interface is a joy.", "A revolutionary approach to licenses.", "The only product you will need for licenses.", "Unmatched accuracy, unbeatable speed.",
		"It sets the standard for the whole industry.", "It is a game changer for service providers.", "World-class reports are included.", "It's by far the easiest way to find licenses.", "Experts agree that it is the best on the market.", "It is recognized as a leader by analysts.", "With its cutting-edge AI, it finds each license.", "No other tool finds as many.", "It is second to none.", "Truly next-level license management.", "It is a perfect solution for any company."),
)
