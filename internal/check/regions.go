package check

import "oinmanager/internal/check/english"

// regions are words of mailboxes that say for which part of the world a team is there.
var regions = english.SetOf(`africa america americas amsterdam anz apac apj argentina asia at au australia austria balkans
		baltics bangalore be belgium benelux berlin br brasil brazil ca canada caribbean cee central ch
		chile china cl cn co colombia cz czech dach de delhi denmark deutschland dk dubai east eastern egypt
		emea es espana eu europe fi finland fr france gcc germany ghana global greece gulf hk hu hungary
		iberia id ie in india indonesia international intl ireland israel it italia italy japan jp ke kenya
		korea kr lagos latam latinamerica ldn lisbon london madrid malaysia mea mena mexico middleeast
		mideast morocco mumbai mx my na nairobi nederland netherlands ng nigeria nl no nordic nordics norge
		north northamerica northern norway ny nz oceania pacific paris peru ph philippines pl poland polska
		portugal pt ro romania ru russia scandinavia schweiz scotland se sea sf sg singapore south
		southamerica southern spain ssa suomi sverige sweden switzerland sydney taiwan team tech technical
		th thailand tokyo toronto tr tunisia turkey turkiye tw ua uae uganda uk uki ukraine us usa vietnam
		vn warsaw west western westeurope worldwide za zambia`)
