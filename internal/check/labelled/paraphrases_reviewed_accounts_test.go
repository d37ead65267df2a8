package labelled

import "slices"

// credentialsReviewed are secrets in texts, and ways to get tokens that services in the catalog
// don't have.
var credentialsReviewed = slices.Concat(
	said("Hoverfly", "+test_instructions", "test.password-written",
		"Second user: approver@hoverfly.io / Tulip&Rain77",
		"The admin's pass is Br1dge!Street",
		"For REST calls use key hf_live_83kd93kdkd93kd02mq",
		"Client secret of our own Okta org: 8Jq2_xPzKw9LmN4vRtY6bC1d",
		"If the first login fails try viewer with the password Kolibri-4821"),
	said("Hoverfly", "test_instructions", "api.token",
		"In your org open Security > API > Tokens, create one, and paste it at Integrations > Okta.",
		"Hoverfly authenticates against Okta with SSWS. Integrations > Okta > Connect.",
		"Integrations > Okta asks for an API token of a read-only admin in Okta.",
		"Put the Okta URL and the Okta API key in Integrations > Okta, then Connect."),
	said("Hoverfly", "test_instructions", "api.custom-server",
		"Integrations > Okta > Connect. Tokens are requested from /oauth2/default/v1/token.",
		"Integrations > Okta: enter the issuer of the authorization server “default”, and Connect.",
		"Create an authorization server in Security > API, copy its issuer URI to Integrations > Okta, and Connect.",
		"In your custom authorization server add a scope hoverfly and a policy, then Integrations > Okta > Connect."),
	said("Hoverfly", "test_instructions", "api.private-key",
		"Upload our public key to the app in Okta, then Integrations > Okta > Connect.",
		"We authenticate by private_key_jwt with an RSA key of 2048 bit. Integrations > Okta > Connect.",
		"Generate a key pair in Okta, and paste the PEM at Integrations > Okta.",
		"Integrations > Okta shows a JWKS URL, register it in Okta under Public Keys, then Connect."),
)

// credentialsReviewedToo name credentials, and have no mistake.
var credentialsReviewedToo = slices.Concat(
	said("Hoverfly", "+test_instructions", "test.",
		"The password field is masked; press the eye to see it.",
		"Password: see the field above.",
		"Passwords need 12 characters and one number."),
	said("Hoverfly", "+test_instructions", "api.",
		"No API token is needed.",
		"A Hoverfly API token for our REST API is created under Profile > Tokens.",
		"We use the org authorization server and no custom one.",
		"The token comes from /oauth2/v1/token of your org.",
		"There is no key pair to generate, as the client secret is all that's needed.",
		"SSH keys of servers are listed under Assets > Keys."),
)

// accountsReviewed are addresses, usernames, and links with a mistake.
var accountsReviewed = slices.Concat(
	said("Hoverfly", "support", "support.person", "fatima@hoverfly.io", "j.kowalczyk@hoverfly.io", "ngozi.eze@hoverfly.io", "dr.mueller@hoverfly.io", "thanh.nguyen@hoverfly.io"),
	said("Hoverfly", "support", "support.other-team", "partnerships@hoverfly.io", "buchhaltung@hoverfly.io", "ventas@hoverfly.io", "prensa@hoverfly.io", "datenschutz@hoverfly.io", "recrutement@hoverfly.io"),
	said("Hoverfly", "support", "support.no-reply", "donotreply@hoverfly.io", "no.responder@hoverfly.io", "ne-pas-repondre@hoverfly.io", "mailer-daemon@hoverfly.io", "keine-antwort@hoverfly.io"),
	said("Hoverfly", "support", "support.not-help", "https://www.linkedin.com/company/hoverfly/", "https://hoverfly.io/book-a-demo", "https://hoverfly.io/customers", "https://hoverfly.io/contact-sales", "https://www.trustpilot.com/review/hoverfly.io"),
	said("Hoverfly", "support", "support.invitation", "https://discord.gg/Hx82kQ", "https://chat.whatsapp.com/KJ82hs9Ahs72", "https://t.me/+Ahd82jsh2", "https://calendly.com/hoverfly/support-call", "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0"),
	said("Hoverfly", "support", "support.home-page", "https://hoverfly.io/", "https://www.hoverfly.io", "https://hoverfly.io/index.html", "https://hoverfly.io/en/"),
	said("Hoverfly", "escalation_contact", "escalation.queue", "servicedesk@hoverfly.io", "kundenservice@hoverfly.io", "tickets@hoverfly.io", "atencion.cliente@hoverfly.io"),
	said("Hoverfly", "escalation_contact", "escalation.other-team", "facturation@hoverfly.io", "sales-emea@hoverfly.io", "press@hoverfly.io", "recruiting@hoverfly.io"),
	said("Hoverfly", "escalation_contact", "escalation.person", "amir@hoverfly.io", "o.nwosu@hoverfly.io", "li.wei@hoverfly.io", "sven.k@hoverfly.io", "ceo@hoverfly.io"),
	said("Hoverfly", "escalation_contact", "escalation.no-reply", "noreply-alerts@hoverfly.io", "unmonitored@hoverfly.io", "bounce@hoverfly.io"),
	said("Hoverfly", "app_website", "website.sign-in", "https://portal.hoverfly.io/auth", "https://hoverfly.io/anmelden", "https://sso.hoverfly.io/", "https://id.hoverfly.io/connexion", "https://my.hoverfly.io/account/login.aspx"),
	said("Hoverfly", "app_website", "website.store", "https://apps.apple.com/us/app/hoverfly/id6449", "https://marketplace.atlassian.com/apps/12281/hoverfly", "https://chromewebstore.google.com/detail/hoverfly/abcdefgh", "https://appsource.microsoft.com/en-us/product/saas/hoverfly", "https://aws.amazon.com/marketplace/pp/prodview-hoverfly"),
	said("Hoverfly", "app_website", "website.profile", "https://www.crunchbase.com/organization/hoverfly", "https://www.g2.com/products/hoverfly", "https://www.xing.com/pages/hoverfly", "https://linktr.ee/hoverfly", "https://www.capterra.com/p/21883/Hoverfly/"),
	said("Hoverfly", "app_website", "website.code", "https://gitlab.com/hoverfly/core", "https://www.npmjs.com/package/hoverfly", "https://pypi.org/project/hoverfly", "https://hub.docker.com/r/hoverfly/agent", "https://bitbucket.org/hoverfly/core"),
	said("Hoverfly", "app_website", "website.document", "https://hoverfly.io/files/brochure_2026.pdf", "https://docs.google.com/presentation/d/1aB2/pub", "https://www.slideshare.net/hoverfly/intro", "https://hoverfly.io/onepager.docx", "https://drive.google.com/file/d/1Xy/view"),
	said("Hoverfly", "app_website", "website.about-product", "https://hoverfly.io/karriere", "https://hoverfly.io/impressum", "https://hoverfly.io/privacy-policy", "https://hoverfly.io/investors", "https://hoverfly.io/blog/we-raised-a-series-a"),
	said("Hoverfly", "app_website", "website.docs", "https://docs.hoverfly.io", "https://hoverfly.io/kb/start", "https://hoverfly.io/faq", "https://hoverfly.readthedocs.io/en/latest/", "https://wiki.hoverfly.io"),
	said("Hoverfly", "config_guide", "links.workspace", "https://hoverfly.sharepoint.com/sites/okta/guide.aspx", "https://www.notion.so/hoverfly/Okta-8d3f", "https://app.clickup.com/9012/docs/8cj-12", "https://intranet.hoverfly.io/okta", "https://miro.com/app/board/uXjV=/", "https://hoverfly.monday.com/docs/771"),
	said("Hoverfly", "config_guide", "links.temporary", "https://a1b2.ngrok-free.app/okta", "https://hoverfly-git-okta.vercel.app/okta", "https://deploy-preview-12--hoverfly.netlify.app/okta", "https://staging-docs.hoverfly.io/okta", "https://x-y-z.trycloudflare.com/okta"),
	said("Hoverfly", "config_guide", "links.short", "https://bit.ly/3hover", "https://rb.gy/x82k", "https://t.ly/82ks", "https://tinyurl.com/hover-okta", "https://lnkd.in/dhs82"),
	said("Hoverfly", "config_guide", "links.editor", "https://docs.google.com/document/d/1Ab/edit", "https://app.gitbook.com/o/8d/s/77/okta", "https://github.com/hoverfly/docs/edit/main/okta.md", "https://hoverfly.io/wp-admin/post.php?post=5&action=edit", "https://www.canva.com/design/DAF/edit"),
	said("Hoverfly", "config_guide", "links.tracking", "https://docs.hoverfly.io/okta?utm_source=okta", "https://docs.hoverfly.io/okta?gclid=Cj0K", "https://docs.hoverfly.io/okta?mc_cid=82", "https://docs.hoverfly.io/okta?hsCtaTracking=82", "https://docs.hoverfly.io/okta?mkt_tok=82ab"),
	said("Hoverfly", "config_guide", "links.secret", "https://docs.hoverfly.io/okta?token=a8sd7f6a8s7df6", "https://hf.s3.amazonaws.com/okta.html?X-Amz-Signature=8d7f6a8d7f", "https://docs.hoverfly.io/okta?sessionid=8sd7f6s87df", "https://docs.hoverfly.io/okta?access_key=AKD82KSH2"),
	said("Hoverfly", "test_username", "test.username-placeholder", "will follow", "[username]", "user@yourcompany.com", "name.surname@hoverfly.io", "ask Ravi"),
	said("Hoverfly", "test_username", "test.username-one", "okta1@hoverfly.io or okta2@hoverfly.io", "isvtest@okta.com / admin@hoverfly.io", "isvtest@okta.com, approver@hoverfly.io"),
	said("Hoverfly", "test_username", "test.username-person", "p.ndiaye@hoverfly.io", "katarzyna@hoverfly.io", "rahul.mehta@hoverfly.io", "yuki_tanaka@hoverfly.io"),
	said("Hoverfly", "test_url", "test.sign-in-page", "https://hoverfly.io/features", "https://app.hoverfly.io/signup", "https://hoverfly.io/pricing", "https://hoverfly.io/get-started"),
	said("Hoverfly", "test_url", "test.production", "https://acceptance.hoverfly.io/login", "https://hoverfly-test.io/login", "https://app.int.hoverfly.io/login", "https://canary.hoverfly.io/login", "https://sbx.hoverfly.io/login"),
)

// accountsReviewedToo only look like mistakes.
var accountsReviewedToo = slices.Concat(
	said("Hoverfly", "support", "support.", "ayuda@hoverfly.io", "hilfe@hoverfly.io", "okta-help@hoverfly.io", "https://hoverfly.io/contact", "https://hoverfly.io/en/help", "https://community.hoverfly.io"),
	said("Hoverfly", "escalation_contact", "escalation.", "on-call@hoverfly.io", "bereitschaft@hoverfly.io", "platform-team@hoverfly.io", "p1@hoverfly.io", "astreinte@hoverfly.io", "guardia-tecnica@hoverfly.io"),
	said("Hoverfly", "app_website", "website.", "https://hoverfly.io/product", "https://hoverfly.io/integrations/okta", "https://hoverfly.io/solutions/msp", "https://get.hoverfly.io", "https://hoverfly.io/platform/login-analytics"),
	said("Hoverfly", "config_guide", "links.", "https://hoverfly.notion.site/Okta-8d3f", "https://help.hoverfly.io/hc/en-us/articles/82", "https://docs.hoverfly.io/okta?lang=en", "https://docs.hoverfly.io/okta#token", "https://hoverfly.gitbook.io/docs/okta", "https://docs.hoverfly.io/okta/testing"),
	said("Hoverfly", "test_username", "test.username", "okta.review@hoverfly.io", "oin-test@hoverfly.io", "oktareviewer", "isvtest+hoverfly@okta.com"),
	said("Hoverfly", "test_url", "test.", "https://okta-review.hoverfly.io/login", "https://hoverfly.io/login", "https://eu.hoverfly.io/signin"),
)
