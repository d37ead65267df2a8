package labelled

// websitesOfPeople are pages that aren't a website about the product, one list for each kind
// of way to say so. A ~ stands for the vendor's domain.
var websitesOfPeople = []peopleKind{
	// a host for signing in, or for those who have an account
	{"Hoverfly", "app_website", "website.sign-in", "https://myaccount.~ https://clients.~/ https://dashboard.~ https://workspace.~/ https://espace-client.~/ https://mein.~/ https://kunden-login.~"},
	// a path with a sign-in, in English and other languages
	{"Hoverfly", "app_website", "website.sign-in", "https://~/session/new https://www.~/wp-login.php https://~/en/anmeldung https://~/connexion https://~/iniciar-sesion https://~/oauth2/authorize?client_id=web https://~/accounts/login/?next=/home https://www.~/entrar https://~/logowanie"},
	// making an account
	{"Hoverfly", "app_website", "website.sign-in", "https://~/create-account https://www.~/registrieren https://~/free-trial/signup https://~/users/register"},
	// marketplaces of phones, browsers, clouds, and other vendors
	{"Hoverfly", "app_website", "website.store", "https://appsource.microsoft.com/en-us/product/web-apps/hoverfly.hv1 https://workspace.google.com/marketplace/app/hoverfly/12 https://addons.mozilla.org/en-US/firefox/addon/hoverfly/ https://microsoftedge.microsoft.com/addons/detail/hoverfly/ab https://ecosystem.hubspot.com/marketplace/apps/hoverfly https://azuremarketplace.microsoft.com/en-us/marketplace/apps/hoverfly.hv https://console.cloud.google.com/marketplace/product/hoverfly/hv https://appgallery.huawei.com/app/C104 https://galaxystore.samsung.com/detail/io.hoverfly https://marketplace.zoom.us/apps/abc https://www.zendesk.com/marketplace/apps/support/123/hoverfly/ https://apps.shopify.com/hoverfly https://slack.com/apps/A01-hoverfly https://www.amazon.com/dp/B08XYZ https://snapcraft.io/hoverfly https://zapier.com/apps/hoverfly/integrations https://f-droid.org/packages/io.hoverfly https://itunes.apple.com/jp/app/id1440"},
	// social networks of several countries
	{"Hoverfly", "app_website", "website.profile", "https://www.instagram.com/hoverfly.io https://bsky.app/profile/hoverfly.io https://mastodon.social/@hoverfly https://www.tiktok.com/@hoverfly https://www.xing.com/pages/hoverfly https://www.threads.net/@hoverfly https://vk.com/hoverfly https://weibo.com/hoverfly https://www.wantedly.com/companies/hoverfly https://note.com/hoverfly https://hoverfly.substack.com https://medium.com/@hoverfly https://vimeo.com/hoverfly https://www.pinterest.com/hoverfly"},
	// directories, reviews, encyclopedias, and pages of links
	{"Hoverfly", "app_website", "website.profile", "https://www.g2.com/products/hoverfly/reviews https://www.capterra.com/p/1234/Hoverfly/ https://www.producthunt.com/products/hoverfly https://linktr.ee/hoverfly https://en.wikipedia.org/wiki/Hoverfly_(company) https://www.trustpilot.com/review/hoverfly.io https://wellfound.com/company/hoverfly https://www.glassdoor.com/Overview/hoverfly https://pitchbook.com/profiles/company/1 https://www.kununu.com/de/hoverfly https://tracxn.com/d/companies/hoverfly https://www.getapp.com/it/a/hoverfly/ https://about.me/hoverfly https://g.page/hoverfly"},
	// code, packages, and images of containers
	{"Hoverfly", "app_website", "website.code", "https://bitbucket.org/hoverfly/connector https://codeberg.org/hoverfly/okta https://www.npmjs.com/package/@hoverfly/okta https://pypi.org/project/hoverfly/ https://gitee.com/hoverfly/okta https://hub.docker.com/r/hoverfly/agent https://sr.ht/~hoverfly/okta https://dev.azure.com/hoverfly/okta/_git/main https://gist.github.com/hoverfly/9a8b https://raw.githubusercontent.com/hoverfly/okta/main/README.md https://sourceforge.net/projects/hoverfly/ https://packagist.org/packages/hoverfly/okta https://rubygems.org/gems/hoverfly https://git.~/okta https://gitlab.~/platform/okta https://code.~/connector https://pkg.go.dev/hoverfly.io/okta https://huggingface.co/hoverfly"},
	// files
	{"Hoverfly", "app_website", "website.document", "https://~/assets/Hoverfly_Onepager.docx https://cdn.~/deck.pptx https://~/wp-content/uploads/2025/03/datasheet_EN.PDF https://~/files/overview.xlsx https://~/media/intro.mp4 https://~/img/poster.png"},
	// documents and slides that are shared
	{"Hoverfly", "app_website", "website.document", "https://docs.google.com/presentation/d/1AbC/edit https://1drv.ms/b/s!Aabc https://hoverfly.sharepoint.com/:b:/g/Eabc https://www.canva.com/design/DAF/view https://pitch.com/v/hoverfly-abc https://docsend.com/view/abc123 https://issuu.com/hoverfly/docs/brochure https://www.slideshare.net/slideshow/hoverfly/12 https://prezi.com/view/abc https://www.figma.com/deck/abc https://app.box.com/s/abc123 https://www.loom.com/share/abc https://gamma.app/docs/Hoverfly-abc https://we.tl/t-abc"},
	// jobs
	{"Hoverfly", "app_website", "website.about-product", "https://~/join-our-team https://~/karriere https://www.~/work-with-us https://jobs.~ https://~/trabalhe-conosco https://~/recruit/ https://~/company/open-positions https://~/kariera/oferty https://hoverfly.recruitee.com/ https://~/stellenangebote"},
	// law
	{"Hoverfly", "app_website", "website.about-product", "https://~/legal/terms-of-service https://~/datenschutz https://~/privacy-notice https://~/impressum https://~/mentions-legales https://~/agb https://~/aviso-legal https://~/cookie-policy https://~/polityka-prywatnosci https://~/gdpr https://~/dpa https://~/subprocessors https://~/acceptable-use https://~/politica-de-privacidade"},
	// press, investors, events, and the company itself
	{"Hoverfly", "app_website", "website.about-product", "https://~/media-kit https://~/newsroom/2026 https://investors.~ https://~/en/ir https://~/presse https://~/about-us https://~/ueber-uns https://~/sobre-nosotros https://~/quem-somos https://~/our-story https://~/leadership https://~/company/board https://~/awards https://blog.~ https://~/events/summit-2026 https://~/webinars https://~/sustainability https://~/contact-us https://~/kontakt https://~/partners/become-a-partner https://~/kaisha-gaiyo"},
	// money that is given, or asked for
	{"Cedar Donor Desk", "app_website", "website.about-product", "https://~/donate https://~/give-now https://~/newsletter https://~/volunteer-with-us https://shop.~/merch https://~/annual-report"},
	// a state, or what auditors want
	{"Hoverfly", "app_website", "website.about-product", "https://status.~ https://trust.~ https://~/system-status https://~/release-notes https://~/changelog"},
	// documentation in many languages
	{"Hoverfly", "app_website", "website.docs", "https://hilfe.~ https://aide.~/fr https://ayuda.~ https://ajuda.~/pt https://pomoc.~ https://kb.~ https://wiki.~/okta https://handbuch.~ https://manual.~ https://~/centre-aide https://~/centro-de-ayuda https://~/handbuch/start https://~/dokumentation https://~/dokumentacja"},
	// help centers and references by path
	{"Hoverfly", "app_website", "website.docs", "https://~/help-center https://~/knowledge-base/okta https://~/faq https://~/user-guide https://~/getting-started https://~/quickstart/okta https://~/api-reference https://~/support/articles/41 https://developers.~ https://api.~/swagger"},
	// documentation on hosts that do nothing else
	{"Hoverfly", "app_website", "website.docs", "https://hoverfly.gitbook.io/docs https://hoverfly.readme.io https://hoverfly.freshdesk.com/support/home https://intercom.help/hoverfly/en https://hoverfly.helpscoutdocs.com https://hoverfly.document360.io https://hoverfly.readthedocs.io/en/latest https://hoverfly.mintlify.app https://hoverfly.scrollhelp.site/docs https://support.hoverfly.zohodesk.com https://hoverfly.tawk.help"},
}

// websitesOfPeopleToo are about the product, in the same words.
var websitesOfPeopleToo = []peopleKind{
	{"Hoverfly", "app_website", "website.", "https://~/single-sign-on https://~/solutions/login-monitoring https://~/product/accounts-payable https://~/features/app-portal https://~/platform/dashboard https://~/signin-risk https://~/customer-portal-software https://~/products/registration-desk"},
	{"Hoverfly", "app_website", "website.", "https://~/solutions/app-store-management https://~/marketplace-billing https://~/integrations/slack https://~/okta-marketplace-security https://~/solutions/shopify"},
	{"Hoverfly", "app_website", "website.", "https://~/products/code-review https://~/integrations/github https://~/git-security https://~/products/pdf-signing https://~/solutions/documents https://~/features/slides"},
	{"Hoverfly", "app_website", "website.", "https://~/solutions/recruiting https://~/products/legal-hold https://~/product/investor-relations https://~/solutions/press-offices https://~/use-cases/privacy https://~/features/donations https://~/industries/nonprofit-donors https://~/products/event-registration https://~/job-scheduling https://~/platform/partner-onboarding https://~/solutions/status-pages"},
	{"Hoverfly", "app_website", "website.", "https://~/products/help-desk https://~/product/knowledge-base https://~/solutions/support-teams https://~/features/release-notes https://~/features/wiki https://~/products/api-gateway https://~/products/guides-for-visitors"},
}
