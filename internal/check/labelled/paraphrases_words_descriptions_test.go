package labelled

import "slices"

// wordsInDescriptions are mistakes in descriptions, as vendors of many countries make them.
var wordsInDescriptions = slices.Concat(
	// What the product is, and nothing of what it has to do with Okta.
	said("Deskhop", "app_description", "description.value", "Deskhop lets people book desks, rooms and parking. More than forty floor plans can be drawn, and guests get a QR code at the entrance.",
		"Deskhop is the booking software for offices. Employees choose a seat on a map. Facility managers see how full each floor is.",
		"With Deskhop, teams agree on days in the office. Catering, parking and lockers are included."),
	said("Deskhop", "app_description", "description.repeats-name", "Deskhop", "The Deskhop app", "This is Deskhop."),
	said("Deskhop", "app_description", "description.short", "Desk booking for Okta", "Books desks with Okta.", "Booking of desks."),
	said("Deskhop", "app_description", "description.one-sentence", "Deskhop lets people book desks, rooms and parking, and with flows of Okta Workflows people are added to offices and their bookings are released when they leave"),
	// Texts of the form, of a template, of a colleague.
	said("Deskhop", "app_description", "description.placeholder", "Description to be provided by our marketing department.", "[Describe in 2-3 sentences what the app does and how customers benefit]", "Text follows next week", "Same text as on our website, please copy it from there.", "Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor.", "We will write this after the approval.", "Some nice words about Deskhop here.", "Awaiting copy from the agency. Will be added before the launch.", "{{app_name}} helps {{audience}} to {{benefit}} with Okta."),
	// The end is missing: after a comma, an article, a conjunction, a hyphen, in a word.
	said("Deskhop", "+app_description", "description.unfinished", "It also works for parking, lockers and", "Guests are announced by the", "Offices that are closed on a holiday,", "It can be used in offices of every size, from small studios to big head-", "As soon as a person leaves, the connector"),
	// A last sentence without its verb, its end, or its object, and a period.
	said("Deskhop", "app_description", "description.last-sentence", "Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices. When they leave, the bookings that they had already made in.",
		"Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices. If someone moves to another team, the neighborhood that was.",
		"Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices, change their neighborhood, and.",
		"Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices. Once a person is deactivated in Okta, the desk which the.",
		"Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices. As soon as a contract ends in Okta.",
		"Deskhop lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices. Bookings are released when they leave or are moved to an."),
	said("Deskhop", "app_description", "description.names-app", "Flexplatz lets people book desks, rooms and parking. Flows in Okta Workflows add people to offices, and Flexplatz releases bookings when they leave.",
		"Seatwise is where hybrid teams book desks. With the Seatwise connector, Okta Workflows adds people to offices."),
	said("Deskhop", "app_description", "description.twice", "Deskhop lets people book desks, rooms and parking. Okta Workflows adds people to offices. Deskhop lets people book desks, rooms and parking.",
		"Deskhop lets people book desks and rooms. Okta Workflows adds people to offices, and releases bookings when they leave.\n\nDeskhop lets people book desks and rooms. Okta Workflows adds people to offices, and releases bookings when they leave."),
	said("Deskhop", "app_description", "description.language", "Deskhop rezervuje stoly, místnosti a parkovací místa. Díky propojení s Okta Workflows se noví kolegové přidají do správné kanceláře a po odchodu se jejich rezervace uvolní.",
		"Deskhop ile çalışanlar masa, oda ve otopark ayırtır. Okta Workflows yeni çalışanları ofislere ekler ve ayrılanların rezervasyonlarını iptal eder.",
		"Deskhop permette di prenotare scrivanie, sale e parcheggi. Con Okta Workflows le persone vengono aggiunte agli uffici e le prenotazioni vengono liberate quando lasciano l'azienda.",
		"Deskhopでは、デスク、会議室、駐車場を予約できます。Okta Workflowsを使うと、新しい社員がオフィスに追加され、退職時に予約が解放されます。"),
	said("Deskhop", "+app_description", "description.link", "More at deskhop.io/okta.", "Write to sales@deskhop.io.", "Our number is +49 30 1234567.", "(See www.deskhop.io for plans of floors.)", "You reach us on 0800 555 0199, day and night.", "Details: help dot deskhop dot io", "Follow @deskhop on LinkedIn."),
	// Steps: by an administrator, in the passive, with numbers, as a promise of minutes.
	said("Hoverfly", "+app_description", "description.instructions", "To activate it, the admin opens Integrations > Okta, pastes the client ID and the secret, and clicks Save.", "First, add the API service in Okta; then copy the client secret into Hoverfly.", "Setup: 1. Log in to Okta 2. Add the app 3. Copy the secret", "The client ID and the client secret must be entered under Integrations > Okta.", "Simply go to Applications > API Service Integrations and press Add.", "Before you can use it, a super admin has to grant the scopes and hand over the secret.", "For switching it on, an administrator of Hoverfly copies the Okta domain to the field Domain.", "Once the integration is installed, choose Connect in the menu and confirm with Allow.", "Navigate to the tab Okta, where the token is generated and then pasted into the form."),
	said("Hoverfly", "+app_description", "description.price", "The first 14 days cost nothing.", "Prices begin at €4 per seat and month.", "Included in all plans without a surcharge.", "Early birds save 20 percent until June.", "The Okta integration is part of our Enterprise package and is invoiced yearly.", "Nonprofits pay half.", "No credit card is needed to try it.", "Free for teams of up to five people.", "Ask about our discount for universities."),
	said("Hoverfly", "+app_description", "description.markup", "<ul><li>List apps</li><li>Find licenses</li></ul>", "**Reports** are exported as PDF.", "See [our guide](guide).", "Licenses &amp; costs are compared.", "<p>Reports are exported.", "### Reports", "It finds \\n unused licenses."),
	said("Hoverfly", "+app_description", "description.shouting", "NEVER PAY FOR UNUSED SOFTWARE AGAIN.", "Find unused licenses today!!!", "It is REALLY EASY and VERY FAST to set up.", "STOP WASTING MONEY"),
	said("Hoverfly", "+app_description", "description.praise", "No other tool finds as many unused licenses.", "It is the gold standard of license management.", "Analysts rank it first among its peers.", "Customers love how precise it is.", "It's by far the quickest way to find unused licenses.", "Nothing on the market comes close.", "Hoverfly is second to none when it comes to licenses.", "An award-winning engine finds what others overlook.", "The most complete list of software that money can buy.", "Loved by thousands of admins."),
	said("Deskhop", "+app_description", "description.protocol", "People sign in with their Okta account through SAML.", "Users are provisioned via SCIM 2.0.", "Employees log in with one click from the Okta dashboard.", "Single sign-on is supported, too.", "It offers SSO for all employees.", "No second password: Okta logs people in to Deskhop."),
	said("Deskhop", "+app_description", "description.marks", "Deskhop™ works in any office.", "Works with Microsoft® Outlook.", "Book a desk ✅", "Rooms are booked on a map 🗺️."),
	said("Hoverfly", "+app_description", "description.tone", "Say goodbye to wasted licenses and hello to peace of mind.", "Your CFO will thank you.", "Unleash the true power of your software budget.", "Sit back and let the robots do the boring stuff.", "License chaos? Not with us!", "Imagine a world in which every license is used.", "Supercharge your access reviews.", "It's like magic."),
	said("Hoverfly", "+app_description", "description.company", "The company was founded in 2014 in Rotterdam and employs 80 people.", "We are a team of passionate engineers from five countries.", "Backed by investors such as Northzone, we have raised 12 million euros.", "Our mission is to bring order to software.", "Among our clients are banks, airlines and ministries.", "Since more than fifteen years, we serve customers in Asia.", "Our offices are in Lagos and London.", "Hoverfly is certified after ISO 27001 and a member of the Cloud Alliance.", "We are proud to be a partner of Okta.", "Hoverfly is a subsidiary of the Nimbus Group."),
	said("Hoverfly", "+app_description", "description.today", "Support for group rules is planned for the third quarter.", "Soon, costs of contracts are shown as well.", "Version 3 brings a new dashboard.", "An export to Excel is on our roadmap.", "In the near future it will read sign-ins too.", "At the moment in beta; general availability follows.", "We are working on a report for auditors.", "New since last month: filters by department.", "From January on, licenses can be reassigned.", "Recently, we added a report on renewals.", "A mobile app is under development."),
	said("Hoverfly", "+app_description", "description.competitor", "Unlike Zylo, it needs no agent.", "It costs less than what the big vendors ask.", "Companies that switch from Torii see results faster.", "A real alternative to ServiceNow.", "Other tools only look at invoices; Hoverfly looks at sign-ins.", "It does what Flexera does, at a fraction of the effort.", "Traditional license managers can't do this.", "It replaces tools like Snow or Productiv."),
	said("Hoverfly", "+app_description", "description.call", "Get in touch with our team for a tour.", "Why not give it a try?", "Request a demo and see it live.", "Register today and bring order into your licenses.", "Don't hesitate to contact us.", "Talk to an expert.", "Come and see us at Oktane, booth 14.", "Join 400 companies that already use it.", "Let us show you how.", "Start saving now."),
	said("Hoverfly", "+app_description", "description.technical", "It calls the endpoints /api/v1/apps and /api/v1/groups with OAuth 2.0 client credentials.", "Data is fetched by a cron job written in Go.", "The scopes okta.apps.read and okta.groups.read are used.", "It's built on a REST API with JSON payloads and private_key_jwt.", "Requests are paged by 200 and retried with exponential backoff.", "Runs on Kubernetes in AWS with a PostgreSQL database.", "The access token is refreshed each hour by our microservice.", "Hoverfly polls Okta through a webhook listener and a message queue."),
	said("Hoverfly", "+app_description", "description.spelling", "It lists aplications that are not used.", "Licenses are managed in one plattform.", "Reports are send to the adress of the owner.", "Custumers see there costs.", "Unused licences are recieved in a report each month.", "Its availible in every region, and the managment is easy.", "Lists are sorted alphabeticaly and refresched nightly."),
	said("Hoverfly", "app_description", "description.line-breaks", "Hoverfly shows managed service providers which software their\ncustomers use and what it costs. Connect an Okta org to list its\napplications, groups and assignments, find unused licenses, and\nexport them for access reviews."),
	said("Hoverfly", "+app_description", "description.grammar", "It show which licenses are not used.", "Admins can exports the list.", "A licenses is removed when nobody use it.", "The reports is sent every month.", "It allow to find the licenses.", "It help admins finding unused licenses.", "Each customers has an own workspace.", "It make easy to compare costs.", "The informations are refreshed each night.", "Hoverfly don't change the org.", "It is use by service providers for to find licenses.", "All the licenses who are unused is listed."),
)

// wordsInDescriptionsToo are sentences of descriptions without a mistake.
var wordsInDescriptionsToo = slices.Concat(
	said("Hoverfly", "+app_description", "description.",
		// Steps of what the product does, and words of setups.
		"An admin opens a license to see who used it last, and exports the list.", "Service providers enter the price of a contract, and Hoverfly compares it with what is used.", "Each customer's org is connected once, and lists are read every night.", "A new app appears in the list as soon as an admin adds it in Okta.",
		// Prices and costs as the subject of the product.
		"It shows what each seat costs, and which contracts come with a discount.", "Free seats are listed by app.", "It tells which plans have seats that no one pays for.", "Trials that run out soon are marked in the list.",
		// Comparisons of what is in the lists.
		"Owners see which apps cost more than the year before.", "It compares licenses of two customers side by side.", "The most expensive licenses are at the top of the list.", "Apps that aren't assigned through Okta are marked.",
		// Companies and teams that are users.
		"Companies with several Okta orgs see them in one list.", "Finance teams see costs by department, and IT teams by app.", "Members of a team share a list, and comment on it.",
		// Times.
		"Contracts that end in the next 90 days are listed with their owners.", "Licenses that were added last month are marked as new.", "It warns of renewals that are planned for the next quarter.",
		// Calls that users make in the product.
		"Owners are asked whether they still need a license, and can answer by email.", "Admins start a review with one click.", "Reviewers see a list to confirm.",
		// What technical people want to know, and what they gain.
		"Developers see which API keys belong to a license.", "Reports are available as PDF or CSV.",
		// Unusual words that are right.
		"Acknowledgments of owners are kept.", "Acknowledgements of owners are kept for auditors.", "A judgment of the reviewer is kept with its reason.", "Catalogs and catalogues of software can be imported.", "Deprovisioned accounts and orphaned licenses are labeled.", "Cancelled and canceled contracts are in a list of their own.",
		// Long subjects and inverted sentences that are right.
		"Among the licenses that nobody uses are those of people who left.", "What was exported once isn't exported again.", "Neither the org nor its groups are changed.", "A list of the licenses that nobody uses is sent to the owner.", "Only what they may see is shown."),
	said("Deskhop", "+app_description", "description.",
		"When they leave, the desks they had booked are free again.", "It knows who sits where, and until when.", "Bookings of a person who leaves are given to those who wait.", "This is what colleagues look for.", "Offices that are closed aren't shown, and neither are the rooms in them.", "Guests sign in at the reception with a pen.", "Employees see at a glance where their team is.", "Parking is booked for the day that a person comes in."),
	said("Deskhop", "app_description", "description.",
		"Deskhop helps people to find a desk. When people move teams in Okta, a flow changes the neighborhood they sit in.",
		"Deskhop helps people to find a desk. Once a person is deactivated in Okta, flows free the rooms that person had booked.",
		"Deskhop helps people to find a desk. With Okta Workflows, a person who starts on Monday has an office to go to.",
		"Deskhop helps people to find a desk. Okta Workflows keeps the offices up to date that people belong to."),
)
