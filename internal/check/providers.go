package check

// Hosts of providers that many vendors use, and that checks know.
var (
	stores = setOf(`apps.apple.com itunes.apple.com appstore.com play.google.com chrome.google.com chromewebstore.google.com
		workspace.google.com/marketplace addons.mozilla.org appexchange.salesforce.com marketplace.atlassian.com appsource.microsoft.com
		azuremarketplace.microsoft.com marketplace.microsoft.com microsoftedge.microsoft.com apps.microsoft.com aws.amazon.com/marketplace slack.com/apps slack.com/marketplace zapier.com/apps
		apps.shopify.com marketplace.zoom.us store.servicenow.com splunkbase.splunk.com marketplace.visualstudio.com
		ecosystem.hubspot.com marketplace.workday.com hub.docker.com npmjs.com pypi.org apps.okta.com capterra.com`)
	networks = setOf(`linkedin.com facebook.com fb.com x.com twitter.com instagram.com youtube.com youtu.be tiktok.com crunchbase.com
		linktr.ee g2.com glassdoor.com angel.co wellfound.com producthunt.com medium.com reddit.com discord.gg discord.com t.me
		wikipedia.org trustpilot.com vimeo.com pinterest.com threads.net mastodon.social bsky.app indeed.com getapp.com softwareadvice.com
		g.page maps.google.com pitchbook.com gartner.com/reviews`)
	videos    = setOf("youtube.com youtu.be vimeo.com loom.com wistia.com wistia.net vidyard.com dailymotion.com screencast.com tella.tv")
	codeHosts = setOf("github.com gitlab.com bitbucket.org sourceforge.net gist.github.com raw.githubusercontent.com codeberg.org")
	shares    = setOf(`docs.google.com drive.google.com sites.google.com dropbox.com box.com onedrive.live.com 1drv.ms sharepoint.com notion.so
		notion.site evernote.com wetransfer.com scribd.com slideshare.net figma.com canva.com airtable.com coda.io quip.com icloud.com loom.com miro.com`)
	// docHosts are where vendors publish documentation and help on subdomains or paths.
	docHosts = setOf(`zendesk.com readme.io readme.com readme.me gitbook.io gitbook.com notion.site notion.so freshdesk.com freshservice.com intercom.help
		helpscoutdocs.com helpjuice.com document360.io document360.com helpdocs.io helpdocsonline.com atlassian.net stoplight.io apiary.io docs.apiary.io
		swaggerhub.com getpostman.com postman.com postman.co redoc.ly mintlify.app mintlify.dev readthedocs.io readthedocs.org archbee.com archbee.io bump.sh
		apidog.io scribehow.com uservoice.com kayako.com ladesk.com happyfox.com helpshift.com gorgias.help crisp.help tawk.help
		zohodesk.com zohodesk.eu hs-sites.com hubspotpagebuilder.com force.com my.site.com site.com salesforce-sites.com github.io gitlab.io pages.dev
		docs.google.com drive.google.com sites.google.com sharepoint.com dropbox.com box.com onedrive.live.com 1drv.ms coda.io
		slab.com tettra.co guru.com getguru.com stonly.com userguiding.com knowledgeowl.com proprofs.com proprofskb.com hudu.com
		s3.amazonaws.com amazonaws.com cloudfront.net blob.core.windows.net storage.googleapis.com azureedge.net netlify.app vercel.app
		webflow.io wordpress.com medium.com fluidtopics.net paligo.net mcoutput.com servicenow.com service-now.com github.com gitlab.com
		statuspage.io theneo.io fern.link buildwithfern.com trainual.com helpkit.so super.site feather.so docsie.io nuclino.com whimsical.com confluence.com`)
	tunnels = setOf(`ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.com loca.lt
		localtunnel.me trycloudflare.com serveo.net localhost.run lhr.life pagekite.me localtest.me lvh.me
		nip.io sslip.io xip.io telebit.io tunnelmole.net bore.pub pinggy.io pinggy.link webhook.site
		requestbin.com beeceptor.com mockable.io ts.net gitpod.io github.dev app.github.dev devtunnels.ms
		csb.app stackblitz.io webcontainer.io repl.co replit.dev glitch.me`)
	previews = setOf(`herokuapp.com vercel.app netlify.app web.app firebaseapp.com azurewebsites.net
		onrender.com fly.dev up.railway.app pages.dev workers.dev amplifyapp.com elasticbeanstalk.com
		run.app wixsite.com webflow.io framer.website framer.app bubbleapps.io`)
	// machines are where cloud providers reach a single machine or load balancer.
	machines = setOf(`elb.amazonaws.com cloudfront.net azureedge.net azurefd.net b-cdn.net s3.amazonaws.com
		googleapis.com appspot.com netlify.com surge.sh replit.app repl.co glitch.me render.com
		streamlit.app vercel.sh github.io gitlab.io lovable.app bolt.host base44.app softr.app retool.com
		appsmith.com compute.amazonaws.com execute-api.amazonaws.com awsapprunner.com cloudapp.azure.com
		cloudapp.net azurecontainerapps.io azurestaticapps.net azurefd.net trafficmanager.net appspot.com
		cloudfunctions.net ondigitalocean.app linodeusercontent.com oraclecloudapps.com koyeb.app deno.dev
		surge.sh zeabur.app northflank.app`)
	shorteners = setOf("bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at tiny.cc lnkd.in s.id t.ly bl.ink short.io hubs.ly hubs.la forms.gle g.co aka.ms amzn.to")
	oktaHosts  = setOf("okta.com oktapreview.com okta-emea.com okta-gov.com okta.mil trexcloud.com oktacdn.com")
)
