package check

import "oinmanager/internal/check/english"

// Hosts of providers that many vendors use, and that checks know.
var (
	stores = english.SetOf(`addons.mozilla.org amazon.com/dp amazon.com/gp apkpure.com appexchange.salesforce.com
		appgallery.huawei.com apps.apple.com apps.microsoft.com apps.nextcloud.com apps.odoo.com
		apps.okta.com apps.samsung.com apps.shopify.com apps.zoho.com appsource.microsoft.com appstore.com
		aws.amazon.com/marketplace azuremarketplace.microsoft.com catalog.redhat.com chrome.google.com
		chromewebstore.google.com cloud.google.com/marketplace console.cloud.google.com/marketplace
		ecosystem.hubspot.com elements.heroku.com f-droid.org flathub.org galaxystore.samsung.com
		intercom.com/app-store itunes.apple.com macupdate.com make.com/integrations
		marketplace.atlassian.com marketplace.dell.com marketplace.digitalocean.com
		marketplace.microsoft.com marketplace.redhat.com marketplace.visualstudio.com
		marketplace.workday.com marketplace.zoho.com marketplace.zoom.us microsoftedge.microsoft.com
		monday.com/marketplace notion.so/integrations pipedrive.com/marketplace play.google.com setapp.com
		slack.com/apps slack.com/marketplace snapcraft.io softonic.com splunkbase.splunk.com
		store.servicenow.com store.steampowered.com wordpress.org/plugins workspace.google.com/marketplace
		xero.com/apps zapier.com/apps zendesk.com/marketplace`)
	networks = english.SetOf(`about.me alternativeto.net ambitionbox.com angel.co apollo.io beacons.ai behance.net betalist.com
		bio.link bloomberg.com bsky.app capterra.com carrd.co cbinsights.com charitynavigator.org clutch.co
		companieshouse.gov.uk crunchbase.com discord.com discord.gg dnb.com douyin.com dribbble.com
		eventbrite.com f6s.com facebook.com fb.com featuredcustomers.com g.page g2.com gartner.com/reviews
		gelbeseiten.de getapp.com glassdoor.com goodfirms.co guidestar.org idealist.org indeed.com
		indiamart.com infojobs.net instagram.com justdial.com kakao.com kompass.com kununu.com line.me
		linkedin.com linktr.ee maps.google.com mastodon.social medium.com meetup.com northdata.com note.com
		ok.ru omr.com opencorporates.com owler.com patreon.com peerspot.com pinterest.com pitchbook.com
		producthunt.com quora.com reddit.com rocketreach.co saashub.com snapchat.com softwareadvice.com
		sourceforge.net/software substack.com t.me threads.net tiktok.com tracxn.com trustpilot.com
		trustradius.com tumblr.com twitter.com vimeo.com vk.com wantedly.com weibo.com wellfound.com
		wikipedia.org x.com xing.com youtu.be youtube.com zhihu.com zoominfo.com`)
	jobHosts = english.SetOf(`ashbyhq.com bamboohr.com breezy.hr greenhouse.io gupy.io jazz.co join.com lever.co personio.com
		personio.de recruitee.com smartrecruiters.com softgarden.io teamtailor.com welcometothejungle.com
		workable.com workday.com zohorecruit.com`)
	videos = english.SetOf(`dailymotion.com loom.com screencast.com tella.tv vidyard.com vimeo.com wistia.com wistia.net
		youtu.be youtube.com`)
	codeHosts = english.SetOf(`artifacthub.io bitbucket.org codeberg.org codesandbox.io cpan.org cran.r-project.org crates.io
		dev.azure.com galaxy.ansible.com ghcr.io gist.github.com git.sr.ht gitcode.com gitea.com gitee.com
		github.com gitlab.com hub.docker.com huggingface.co jsr.io launchpad.net maven.org mvnrepository.com
		npmjs.com nuget.org packagist.org pkg.go.dev pypi.org quay.io raw.githubusercontent.com
		registry.terraform.io replit.com rubygems.org sourceforge.net sr.ht stackblitz.com visualstudio.com`)
	shares = english.SetOf(`1drv.ms airtable.com beautiful.ai box.com calameo.com canva.com coda.io disk.yandex.ru
		docs.google.com docs.qq.com docsend.com drive.google.com dropbox.com egnyte.com evernote.com
		figma.com filestage.io flipsnack.com forms.office.com frame.io gamma.app genial.ly genially.com
		heyzine.com hightail.com icloud.com issuu.com jotform.com loom.com mediafire.com mega.nz miro.com
		notion.site notion.so onedrive.live.com paperform.co papermark.com papermark.io pcloud.com pitch.com
		prezi.com publuu.com quip.com scribd.com sendspace.com sharepoint.com sites.google.com
		slideshare.net smash.com speakerdeck.com sway.cloud.microsoft sway.office.com tally.so tome.app
		typeform.com we.tl wetransfer.com workdrive.zoho.com workdrive.zoho.in yandex.ru/docs yumpu.com
		zoho.com/show`)
	// docHosts are where vendors publish documentation and help on subdomains or paths.
	docHosts = english.SetOf(`1drv.ms amazonaws.com apiary.io apidog.io archbee.com archbee.io atlassian.net azureedge.net
		blob.core.windows.net box.com buildwithfern.com bump.sh cloudfront.net coda.io confluence.com
		crisp.help docs.apiary.io docs.google.com docsie.io document360.com document360.io drive.google.com
		dropbox.com feather.so fern.link fluidtopics.net force.com freshdesk.com freshservice.com
		getguru.com getpostman.com gitbook.com gitbook.io github.com github.io gitlab.com gitlab.io
		gorgias.help guru.com happyfox.com helpdocs.io helpdocsonline.com helpjuice.com helpkit.so
		helpscoutdocs.com helpshift.com hs-sites.com hubspotpagebuilder.com hudu.com intercom.help
		kayako.com knowledgeowl.com ladesk.com mcoutput.com medium.com mintlify.app mintlify.dev my.site.com
		netlify.app notion.site notion.so nuclino.com onedrive.live.com pages.dev paligo.net postman.co
		postman.com proprofs.com proprofskb.com readme.com readme.io readme.me readthedocs.io
		readthedocs.org redoc.ly s3.amazonaws.com salesforce-sites.com scribehow.com service-now.com
		servicenow.com sharepoint.com site.com sites.google.com slab.com statuspage.io stonly.com
		stoplight.io storage.googleapis.com super.site swaggerhub.com tawk.help tettra.co theneo.io
		trainual.com userguiding.com uservoice.com vercel.app webflow.io whimsical.com wordpress.com
		zendesk.com zohodesk.com zohodesk.eu`)
	tunnels = english.SetOf(`app.github.dev beeceptor.com bore.pub csb.app devtunnels.ms github.dev gitpod.io glitch.me lhr.life
		loca.lt localhost.run localtest.me localtunnel.me lvh.me mockable.io ngrok-free.app ngrok-free.dev
		ngrok.app ngrok.com ngrok.dev ngrok.io nip.io pagekite.me pinggy.io pinggy.link repl.co replit.dev
		requestbin.com serveo.net sslip.io stackblitz.io telebit.io trycloudflare.com ts.net tunnelmole.net
		webcontainer.io webhook.site xip.io`)
	previews = english.SetOf(`amplifyapp.com azurewebsites.net bubbleapps.io elasticbeanstalk.com firebaseapp.com fly.dev
		framer.app framer.website herokuapp.com netlify.app onrender.com pages.dev run.app up.railway.app
		vercel.app web.app webflow.io wixsite.com workers.dev`)
	// machines are where cloud providers reach a single machine or load balancer.
	machines = english.SetOf(`adalo.com adaptable.app anvil.app appdomain.cloud appsmith.com appspot.com appwrite.global
		awsapprunner.com azurecontainerapps.io azureedge.net azurefd.net azurestaticapps.net b-cdn.net
		base44.app bolt.host bravostudio.app caprover.com caspio.com cfapps.io clever-cloud.com
		cleverapps.io cloudapp.azure.com cloudapp.net cloudfront.net cloudfunctions.net codecapsules.co.za
		compute.amazonaws.com convex.site cyclic.app ddns.net deno.dev deta.app dokku.me duckdns.org
		elb.amazonaws.com execute-api.amazonaws.com gigalixirapp.com github.io gitlab.io glide.page
		glideapp.io glitch.me googleapis.com gradio.live hana.ondemand.com hf.space hopto.org
		hostingersite.com hstgr.cloud ibmcloud.com ionos.space jelastic.cloud knack.com koyeb.app
		linodeusercontent.com lovable.app mendixcloud.com mxapps.io netlify.com nhost.run no-ip.org
		noloco.co northflank.app ondigitalocean.app oraclecloudapps.com outsystems.app outsystemscloud.com
		platformsh.site powerapps.com powerappsportals.com pythonanywhere.com quickbase.com railway.app
		render.app render.com repl.co replit.app retool.com s3.amazonaws.com scalingo.io sherpa.sh
		shinyapps.io softr.app stackerhq.com streamlit.app supabase.co surge.sh sytes.net trafficmanager.net
		upsun.app vercel.sh wixstudio.com zeabur.app zohocreatorportal.com zohopublic.com`)
	shorteners = english.SetOf(`acortar.link adf.ly aka.ms amzn.to bit.ly bitly.com bl.ink buff.ly clck.ru cli.gs cutt.ly cutt.us
		db.tt dlvr.it dub.co dub.sh encurtador.com.br fb.me forms.gle g.co goo.gl han.gl hubs.la hubs.ly
		is.gd kurzelinks.de kurzlinks.de kutt.it l.ead.me lihi.cc linktr.im lnkd.in me-qr.com me2.do n9.cl
		onelink.to ouo.io ow.ly po.st pse.is qr.ae qr.link qrco.de qrfy.io rb.gy rebrand.ly reurl.cc rplg.co
		s.id short.gy short.io shorte.st shorten.ly shorturl.at shrtco.de smarturl.it snip.ly soo.gd spoo.me
		surl.li t.co t.ly t1p.de tiny.cc tiny.one tinyurl.com tr.im trib.al u.nu url.ie urlz.fr v.gd vk.cc
		wa.link wp.me x.gd zpr.io`)
	shortenerNames = english.SetOf("bitly cuttly rebrandly shorturl tinyurl")
	oktaHosts      = english.SetOf("okta-emea.com okta-gov.com okta.com okta.mil oktacdn.com oktapreview.com trexcloud.com")
)
