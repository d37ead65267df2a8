package check

import "oinmanager/internal/check/english"

import "oinmanager/internal/check/pattern"

import "strings"

// hasOnlyHeadings reports whether nothing stands below the headings of a page.
func (p *Page) hasOnlyHeadings() bool {
	const most = 3 // words
	if !p.Whole || len(p.Headings) < 3 {
		return false
	}
	text := " " + p.Text + " "
	for _, h := range p.Headings {
		text = strings.Replace(text, strings.ToLower(h), " ", 1)
	}
	return len(english.Words(text)) <= most
}

// saysUnfinished returns the words of a page that say that its content comes later, or "". On a
// page that already tells something, a feature can come later.
func (p *Page) saysUnfinished() string {
	const few = 32 // words
	words := unfinished.FindString(p.Text + " ")
	if strings.HasPrefix(words, "coming soon") && strings.Contains(p.Text, ", coming soon") && len(strings.Fields(p.Text)) > 20 {
		words = ""
	}
	if words == "" && len(strings.Fields(p.Text)) <= few && !partsOfSites.MatchString(p.Text) {
		words = comesLaterOnPage.FindString(p.Text)
	}
	return strings.TrimSpace(words)
}

// hasWayToSignIn reports whether a page has what people sign in with. Pages about a product speak
// of accounts, passwords and email, too, and have more words.
func (p *Page) hasWayToSignIn() bool {
	const few = 30 // words
	text := p.Title + " " + p.Text
	if surelySignsIn.MatchString(text) {
		return true
	}
	return len(strings.Fields(p.Text)) <= few && unfinished.FindString(p.Text+" ") == "" && (waysToSignIn.MatchString(text) || asksWho.MatchString(text))
}

// asksToSignIn returns the words of a page that is a form to sign in and nothing else, or "".
func (p *Page) asksToSignIn() string {
	const few = 40 // words
	if !p.Whole || len(strings.Fields(p.Text)) > few || partsOfSites.MatchString(p.Text) {
		return ""
	}
	return formToSignIn.FindString(p.Text)
}

var (
	// comesLaterOnPage says that a short page is to be written, or a site to be opened.
	comesLaterOnPage = phrases(`
		(?:page|section|chapter|article|guide|document|documentation|space|site|content|text) (?:has no|without) (?:content|text|pages?)(?: yet)? | is (?:still )?empty | no content(?: yet)?
		<pageOrManual> (?:is |are )?(?:still |currently |now )?<beingWritten>
		(?:will|to|shall) (?:\w+ )?(?:be |appear |follow |come )(?:written|added|published|completed|filled|available|here|online|provided|documented|released|soon|shortly)
		to be (?:written|added|completed|done|continued) | to follow<end> | to come<end> | to be written
		(?:is|are) on (?:its|the|their) way | stay tuned | be the first to (?:know|hear) | leave your e-?mail | notify me
		(?:new |our )?(?:web ?site|site|page|home page|service|product)…(?:launches|opens|goes live|starts|will launch|will open|is coming)
		(?:fresh|new) (?:coat of paint|lick of paint|look|face|design|outfit|clothes)…(?:check|back|soon|while|later|meanwhile|moment|patien\w+)
		(?:check|come|drop|look|stop|visit us|see you|try) (?:back |by |in )?again (?:soon|later|shortly|in a|next|tomorrow) | (?:check|come|look|drop) back (?:soon|later|shortly|in a|next|tomorrow|with us)
		(?:being|getting) (?:redesigned|relaunched|rebuilt|renovated|refurbished|overhauled|revamped|renewed|moved|migrated)
		we(?:'re| are) (?:renovating|redecorating|rebuilding|redesigning|refurbishing|remodel+ing|moving house|tidying up|repainting)
		pardon (?:our|the) (?:dust|mess) | closed for (?:renovation|maintenance|works?)
		under maintenance | be (?:right )?back | (?:our )?writers are | create your first page | first post | upload your files to | replace this page | web hosting is active
		not (?:public|published|written|ready|available) yet | (?:not|n't) (?:\w+ )?(?:finished|complete|completed)
		(?:relaunch|rebuild|redesign|work) (?:is )?in progress | draft<end> | ^draft | article under review`)
	// surelySignsIn matches pages with a way to sign in, also with many words.
	surelySignsIn = pattern.New(`(?i)\b(?:sign|log)[ -]?(?:in|on)\b|\blogin|user ?name|user id|continue with|single sign|\bsso\b|` +
		`forgot(?:ten)? (?:your )?password|(?:your|work|business|company) e-?mail|e-?mail (?:address )?(?:and )?password|passcode|` +
		`anmeld|einlogg|connexion|connecter|identifi|sesi[oó]n|acced|entrar|accesso|accedi|inlogg|logga|logg inn|log ind|zaloguj|přihl|bejelent|giriş|kirjaudu|masuk|вой|вход|увійти|` +
		`đăng nhập|تسجيل الدخول|התחבר|เข้าสู่ระบบ|σύνδεση|ログイン|サインイン|登录|登入|登錄|로그인`)
	// asksWho matches short pages that ask for the company before the user.
	asksWho      = pattern.New(`(?i)\b(?:organi[sz]ation|workspace|tenant|company (?:id|code)|subdomain|domain)\b.*\b(?:continue|next|go|submit)\b|\benter\b`)
	formToSignIn = phrases(`
		who are you\? e-?mail | e-?mail\. (?:next|continue)
		(?:enter|type|use) your (?:work |business |company )?(?:e-?mail|username|user id|workspace) (?:address )?to continue
		forgot(?:ten)? (?:your )?(?:password|username) | (?:remember me|keep me (?:signed|logged) in)
		(?:enter|find) your workspace | find your workspace | (?:don't|do not) have an account
		trouble (?:signing|logging) in | choose how to (?:sign|log) in
		(?:user ?name|user id|e-?mail) and (?:password|passcode|pin)
		(?:log|sign) in to your (?:workspace|account) | we'll (?:send|mail|e-?mail) you a (?:code|link) | continue with (?:google|microsoft|okta|sso)`)
	// partsOfSites are what home pages have beside a form.
	partsOfSites = pattern.New(`\b(?:features|pricing|customers|products?|solutions?|about us|careers|blog|contact|newsletter|book a demo|demo|learn more)\b`)
)
