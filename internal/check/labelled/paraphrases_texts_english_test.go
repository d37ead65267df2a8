package labelled

import "slices"

// inGrammar are sentences of people who are in a hurry, or who write English as a second or
// third language. Most have a single mistake.
var inGrammar = slices.Concat(
	// Subject and verb don't agree: singular, plural, joined, relative, after there.
	said("Hoverfly", "+app_description", "description.grammar", "The report show each license.", "Owners gets a reminder.", "There is many licenses without owner.", "Users and groups is read every hour.", "It finds apps that nobody have opened.", "Each customers has a page.",
		"Hoverfly read the groups every night.", "The licenses that costs most are on top.", "Nobody know better what is used.", "It don't store passwords.", "Everyone see their own licenses.", "Admins who has left are listed as well.", "The data from Okta are shown and it help to save money.", "Customers needs no training.", "The tool scan all the apps."),
	// Articles that are wrong or missing.
	said("Hoverfly", "+app_description", "description.grammar", "A owner is asked first.", "It is an useful overview for MSPs.", "License without owner is shown on separate page.", "Admin of customer can export list.", "An report is sent on Mondays.", "It gives to manager list of unused licenses.", "When user leaves company, license is free.", "It is a unused license if nobody signs in for 90 days.", "This is easiest way to find a license."),
	// Prepositions.
	said("Hoverfly", "+app_description", "description.grammar", "The result depends of the groups.", "Owners are responsible of their licenses.", "It informs to the owner about each license.", "Reports consist from three parts.", "Managers can access to the list at any time.", "Owners can discuss about each license.", "It is different of other lists.", "According the groups, owners get a mail.",
		"Since three years it finds licenses.", "It is used from many companies.", "In the screen you see the costs.", "It helps by the search of licenses.", "It is integrated to Okta.", "Thanks of Okta, costs go down.", "The list is based in the groups of Okta.", "It is focused in costs.", "It replaces the list by hand with an access on real time."),
	// The verb's form after a modal verb, to, do, or another verb.
	said("Hoverfly", "+app_description", "description.grammar", "It can finds each license.", "It helps to finding licenses.", "Owners must to answer within a week.", "It allows find licenses.", "It allows to find licenses.", "It doesn't needs an agent.", "It did found 300 licenses in the first week.", "It lets owners to answer by mail.", "It avoids to pay for them.",
		"Without to open Okta, managers see each license.", "It enables see the costs.", "It makes owners to think about costs.", "Owners will be inform by mail.", "The licenses are delete after 90 days.", "Each license is belong to an owner.", "It has find many licenses.", "Owners should answering it.", "It is allow to export.", "The costs was calculate every night.", "It permits to find licenses.", "It is use for saving money.",
		"Licenses which not used are shown.", "It is depends on the group.", "It can be export as CSV.", "Admins want that owners answers.", "It recommends to cancel licenses.", "For to save money, owners answer.", "It will shows the costs."),
	// Nouns: plurals of what can't be counted, number words with a singular, and the other way round.
	said("Hoverfly", "+app_description", "description.grammar", "It collects informations about licenses.", "It lists all softwares of a company.", "It sends feedbacks of owners.", "It gives advices to MSPs.", "It shows two group for each app.", "Every licenses has an owner.", "It finds much licenses.", "This licenses are exported.", "These license are exported.", "It shows many information.", "One of the owner answers.",
		"Another licenses are shown below.", "It works with several application.", "All user are listed.", "It stores the datas of a year.", "It needs few permission.", "It keeps the evidences for auditors.", "It manages hardwares, too.", "The staffs get a mail.", "Each of license has an owner.", "One of the most popular tool for MSPs."),
	// Confused words.
	said("Hoverfly", "+app_description", "description.grammar", "It shows a license and it's owner.", "Its easy to find a license.", "Owners get there list on Mondays.", "It's cheaper then a spreadsheet.", "Nothing is lost if your away.", "Owners can login at any time.", "It's a tool for you're customers.", "MSPs don't loose money.", "It shows who's license is unused.", "It could of been cancelled before.", "Their is a list for each customer.",
		"It effects the costs.", "It's to expensive to pay for unused licenses.", "Its a list for MSPs.", "Admins can setup a report.", "The report shows were licenses are used.", "It gives MSPs good advise.", "Everyone accept guests gets a report.", "More then 300 apps are known.", "Customers can backup their lists."),
	// Doubled and missing words.
	said("Hoverfly", "+app_description", "description.grammar", "It finds the the license.", "Owners are are asked.", "It is is shown on one page.", "It very easy for MSPs.", "Hoverfly a tool for MSPs.", "Is used by many companies.", "Because is simple, owners like it.", "It allows to.", "It possible to export them.", "Owners to answer within a week.", "The report that that they get is short."),
	// Adjectives, adverbs, and comparisons.
	said("Hoverfly", "+app_description", "description.grammar", "It automatic finds them.", "It works very good.", "It is more faster than a list by hand.", "It is the most easiest list.", "It is more cheap than before.", "Owners can quick answer.", "It finds them more easy.", "Licenses are removed automatic.", "It is easy to use and works efficient.", "It's an automatically list of licenses.", "Licenses are safe stored."),
	// Pronouns, relatives, and doubled subjects.
	said("Hoverfly", "+app_description", "description.grammar", "The app it reads groups.", "People which have left are listed.", "It lists apps who are unused.", "It's the list what MSPs need.", "Owners manage theirs licenses.", "The MSPs they save money.", "Owners can decide by themself.", "It is a list which it shows licenses.", "The licenses can renew it self.", "Managers see they licenses.", "It gives they a list."),
	// Word order.
	said("Hoverfly", "+app_description", "description.grammar", "With Hoverfly can MSPs save money.", "It makes easy the renewal.", "So see MSPs what is used.", "It shows how many licenses have they.", "Every night are the groups read.", "It shows what costs a license.", "Owners receive always a mail.", "It finds licenses not used unnecessary.", "It shows how works the license.", "In Okta are the groups kept.", "Now can be licenses removed."),
	// What other languages and offices say.
	said("Hoverfly", "+app_description", "description.grammar", "It takes care about licenses and does the needful.", "The updation of groups happens daily.", "It is how the list looks like.", "It protects sensible data of customers.", "Owners can cope up with many licenses.", "It gives the possibility to find licenses to MSPs.", "When the license will expire, the owner gets a mail.", "If a user will leave, the license is free.",
		"It is existing a list for each customer.", "It makes a control of licenses in the internet.", "In this way MSPs are avoiding to pay.", "By this way, MSPs save.", "From the other side, owners save time.", "It is like described in the list."),
	// Several at once, in whole descriptions.
	said("Wattle People", "app_description", "description.grammar",
		"Wattle People is a HR software for NGO. When new employee is hired, automatically create user in Okta and is given right groups.",
		"Wattle People manage the people of charity. The Okta integration create users, it deactivate too when they are leaving.",
		"Wattle People is software used by HR. Thanks to the Okta are users created and the leaver deactivated in time."),
	said("PagerOak", "app_description", "description.grammar",
		"PagerOak call the engineer on duty. With the Okta Workflows you can to open incident, and make to change schedule when somebody leave team.",
		"PagerOak wakes up engineer which is on call. Schedules is taken from Okta groups, so that always right person get page.",
		"PagerOak is made for page engineers. If a member is added in Okta, he also is add in schedule without to do it by hand."),
	said("Doorbell Visitor Desk", "app_description", "description.grammar",
		"Doorbell Visitor Desk welcome guest on tablet and tell host. Hosts are coming from Okta and will removed when he leave.",
		"Doorbell Visitor Desk replaces the paper book in reception. The hosts is imported of Okta, so guest never is waiting an person who left."),
)

// inSpelling are words with letters that are missing, doubled, swapped, or heard wrongly.
var inSpelling = slices.Concat(
	said("Hoverfly", "+app_description", "description.spelling", "It is availible in all regions.", "Reports are send seperately and definately on time.", "It acheives lower costs.", "Managment sees everything.", "It has a calender of renewals.", "Owners recieve a mail.", "It's a convinient list.", "Customers can maintain thier lists.", "It shows the enviroment of each app.", "It reduces maintainance.",
		"Unneccessary licenses are found.", "It is used by goverment agencies.", "It checks the existance of owners.", "A succesful import takes a minute.", "The overveiw is simple.", "Licences of employess are freed.", "It is compatable with all browsers.", "Each occurence is logged.", "It has a dashbord.", "It finds dublicate licenses.", "Admins get transperency.", "Costs are calcualted daily.",
		"Access is grantted by the owner.", "It shows the departement of each user.", "Detailled reports are exported.", "It has an adress book.", "Owners are notifed.", "The anual costs are shown.", "Users with priviliged roles are marked.", "Its algorythm is simple.", "It lists subscribtions.", "All assigments are read.", "Costs are displaied in your currency.", "It integrats with Okta.", "Administartors choose the groups.", "Unused licenses are deprovisoned.", "It improves efficency.", "It is relyable.", "Owners confirm each responsability.", "Renewals are sceduled.", "It guarantes a clean list.", "It simplyfies renewals.", "Owners are remembred by mail about each licens.", "It's an usefull list.", "It groups licenses by catagory."),
)
