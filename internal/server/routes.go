package server

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/signin"
	"oinmanager/web"
)

// access says who may call a route.
type access string

const (
	anyone      access = "anyone"
	signedIn    access = "anyone signed in"
	onLocalRuns access = "anyone, on local runs" // elsewhere there is no such page
	isv         access = access(oin.RoleISV)
	reviewer    access = access(oin.RoleReviewer) // and admins
	admin       access = access(oin.RoleAdmin)

	// With a sign-in within [oin.RecentSignInAge]; actions of the lifecycle say
	// for themselves whether they need one.
	isvRecently      = isv + recently
	reviewerRecently = reviewer + recently
	adminRecently    = admin + recently

	recently access = ", signed in recently"
)

// role is who may call it, and recent whether their sign-in must be.
func (a access) role() (role oin.Role, recent bool) {
	name, recent := strings.CutSuffix(string(a), string(recently))
	return oin.Role(name), recent
}

// A route is one line of the site map. The zero access is nobody's, and a route
// that has it keeps the program from starting.
type route struct {
	method  string
	path    string
	access  access
	handler func(*server, http.ResponseWriter, *http.Request) error
}

// doing are the routes that do something although one goes there by a link. To ask
// about them (HEAD) is not to mean it, and is refused.
var doing = map[string]bool{
	"/sign-in/again": true, signin.CallbackPath: true, signin.FrontChannelPath: true,
	"/admin/audit.csv": true, "/admin/audit.jsonl": true,
}

// reads reports whether the route answers HEAD as it answers GET.
func (r route) reads() bool { return r.method == http.MethodGet && !doing[r.path] }

// bodyLimit is what a request may bring, in bytes. Only a tab of the form brings
// files and has a limit of its own.
const bodyLimit = 1 << 20

var routes = []route{
	// Everybody
	{"GET", "/", anyone, (*server).landing},
	{"GET", "/glossary", anyone, (*server).glossary},
	{"GET", "/style-guide", onLocalRuns, (*server).styleGuide},
	{"GET", "/sitemap.xml", anyone, (*server).sitemap},
	{"GET", "/robots.txt", anyone, (*server).robots},
	{"GET", "/catalog", anyone, (*server).catalog},
	{"GET", web.CatalogFeed, anyone, (*server).catalogFeed},
	{"GET", "/catalog/{slug}", anyone, (*server).catalogEntry},
	{"GET", "/catalog/{slug}/icon/{sha256}", anyone, (*server).catalogIcon},
	{"GET", "/sign-in", anyone, (*server).signInPage},
	{"GET", "/sign-in/start", anyone, (*server).askToSignIn},
	{"POST", "/sign-in/start", anyone, (*server).beginSignIn},
	{"GET", "/sign-in/again", anyone, (*server).signInAgain},
	{"GET", "/connect", anyone, (*server).connect},
	{"POST", "/connect", anyone, (*server).offerClient},
	{"GET", signin.CallbackPath, anyone, (*server).finishSignIn},
	{"POST", "/sign-out", anyone, (*server).signOut},
	// Orgs sign their people out. These have no cookie, and prove themselves otherwise.
	{"POST", signin.UniversalLogoutPath, anyone, (*server).universalLogout},
	{"GET", signin.FrontChannelPath, anyone, (*server).frontChannelLogout},

	// Everybody who is signed in
	{"GET", "/signed-in", signedIn, (*server).signedIn},
	{"GET", "/notifications", signedIn, (*server).notifications},
	{"POST", "/notifications", signedIn, (*server).chooseNotifications},
	{"GET", "/sessions", signedIn, (*server).sessions},
	{"POST", "/sessions/end-others", signedIn, (*server).endOtherSessions},
	{"POST", "/sessions/{session}/end", signedIn, (*server).endSession},

	// An ISV's own org
	{"GET", "/connection", isv, (*server).connection},
	{"POST", "/connection/check", isv, (*server).checkConnection},
	{"GET", "/connection/replace", isvRecently, (*server).replaceForm},
	{"POST", "/connection/replace", isvRecently, (*server).offerClient},
	{"GET", "/integrations", isv, (*server).integrations},
	{"POST", "/submissions", isv, (*server).addSubmission},
	{"POST", "/submissions/{id}/copy", isv, (*server).copySubmission},
	{"GET", "/submissions/{id}", isv, (*server).submissionStart},
	{"GET", "/submissions/{id}/{tab}", isv, (*server).submissionTab},
	{"POST", "/submissions/{id}/{tab}", isv, (*server).saveTab},
	{"POST", "/submissions/{id}/{tab}/fields", isv, (*server).saveFields},
	{"GET", "/submissions/{id}/files/{key}", isv, (*server).file},
	{"GET", "/submissions/{id}/test", isv, (*server).instances},
	{"POST", "/submissions/{id}/test", isv, (*server).installInstance},
	{"GET", "/submissions/{id}/test/new", isv, (*server).authorizeInstance},
	{"POST", "/submissions/{id}/test/by-hand", isv, (*server).noteInstance},
	{"POST", "/submissions/{id}/test/{instance}/check", isv, (*server).checkInstance},
	{"POST", "/submissions/{id}/test/{instance}/revoke", isv, (*server).revokeInstance},
	{"POST", "/submissions/{id}/do/{action}", isv, (*server).act},
	{"GET", "/submissions/{id}/issues", isv, (*server).issues},
	{"POST", "/submissions/{id}/issues/{issue}/{action}", isv, (*server).answerIssue},
	{"GET", "/submissions/{id}/suite", isv, (*server).suite},
	{"POST", "/submissions/{id}/suite/register", isv, (*server).registerSuite},
	{"POST", "/submissions/{id}/suite/choose", isv, (*server).chooseConnector},
	{"GET", "/connectors", isv, (*server).connectors},
	{"POST", "/connectors", isv, (*server).registerConnector},
	{"POST", "/connectors/{id}/remove", isv, (*server).removeConnector},

	// The OIN team
	{"GET", "/admin", reviewer, (*server).queue},
	{"POST", "/admin/views", reviewer, (*server).saveView},
	{"POST", "/admin/views/{id}/delete", reviewer, (*server).deleteView},
	{"GET", "/admin/submissions/{id}", reviewer, (*server).review},
	{"GET", "/admin/submissions/{id}/files/{key}", reviewer, (*server).file},
	{"GET", "/admin/submissions/{id}/files/{key}/{sha256}", reviewer, (*server).submittedFile},
	{"GET", "/admin/submissions/{id}/changes", reviewer, (*server).changes},
	{"GET", "/admin/submissions/{id}/preview", reviewer, (*server).preview},
	{"GET", "/admin/submissions/{id}/suite", reviewer, (*server).suite},
	{"POST", "/admin/submissions/{id}/claim", reviewer, (*server).claim},
	{"POST", "/admin/submissions/{id}/release", reviewer, (*server).release},
	{"POST", "/admin/submissions/{id}/do/{action}", reviewer, (*server).actAsReviewer},
	{"GET", "/admin/submissions/{id}/issues", reviewer, (*server).reviewIssues},
	{"POST", "/admin/submissions/{id}/issues", reviewer, (*server).writeIssue},
	{"POST", "/admin/submissions/{id}/issues/{issue}/remove", reviewer, (*server).removeIssue},
	{"POST", "/admin/submissions/{id}/issues/{issue}/{action}", reviewer, (*server).answerIssue},
	{"POST", "/admin/submissions/{id}/checklist", reviewer, (*server).tickPoints},
	{"POST", "/admin/submissions/{id}/notes", reviewer, (*server).addNote},
	{"POST", "/admin/submissions/{id}/notes/{note}/remove", reviewer, (*server).removeNote},
	{"GET", "/admin/removals", reviewer, (*server).removals},
	{"GET", "/admin/figures", reviewer, (*server).figures},
	{"GET", "/admin/settings", admin, (*server).settings},
	{"POST", "/admin/settings", adminRecently, (*server).saveSettings},
	{"POST", "/admin/settings/holidays", adminRecently, (*server).addHoliday},
	{"POST", "/admin/settings/holidays/remove", adminRecently, (*server).removeHoliday},
	{"GET", "/admin/audit", admin, (*server).auditLog},
	{"GET", "/admin/audit.csv", adminRecently, (*server).auditCSV},
	{"GET", "/admin/audit.jsonl", adminRecently, (*server).auditJSONL},
	{"GET", "/admin/orgs", admin, (*server).orgs},
	{"GET", "/admin/orgs/{org}", admin, (*server).org},
	{"POST", "/admin/orgs/{org}/do/{action}", adminRecently, (*server).actOnOrg},
	{"GET", "/admin/texts", reviewer, (*server).cannedTexts},
	{"POST", "/admin/texts", reviewer, (*server).saveCannedText},
	{"POST", "/admin/texts/{text}/remove", reviewer, (*server).removeCannedText},
	{"GET", "/admin/submissions/{id}/reveal/{key}", reviewer, (*server).revealed},
	{"POST", "/admin/submissions/{id}/reveal/{key}", reviewerRecently, (*server).reveal},
}

// Line is one route as the documentation lists it.
type Line struct{ Method, Path, Access string }

// SiteMap are all routes and who may call them, for documentation and for tests
// that must not miss one.
func SiteMap() []Line {
	var lines []Line
	for _, r := range routes {
		lines = append(lines, Line{r.method, r.path, string(r.access)})
	}
	return lines
}

func (s *server) handler() http.Handler {
	r := chi.NewRouter()
	r.Use(s.whoAsks, s.origin, s.recoverer, s.logRequests, s.headers)
	// What answers without a session: files that never change, and machines.
	r.With(s.ownHost).Handle("/assets/*", web.Assets())
	for _, method := range []string{http.MethodGet, http.MethodHead} {
		r.MethodFunc(method, "/healthz", s.healthz)
		r.MethodFunc(method, "/readyz", s.readyz)
	}

	r.Group(func(r chi.Router) {
		r.Use(s.ownHost, s.paced(byAddress), s.sameOrigin, s.session, s.paced(byPerson), s.legible)
		for _, route := range routes {
			if route.access == "" {
				panic(fmt.Sprintf("server: %s %s does not say who may call it", route.method, route.path))
			}
			if route.access == onLocalRuns && !s.Local {
				continue
			}
			r.Method(route.method, route.path, s.handle(route))
			if route.reads() {
				r.Method(http.MethodHead, route.path, s.handle(route)) // net/http leaves the body out
			}
		}
		// Looked up under the same middleware, so that these pages have their frame.
		r.NotFound(s.problemHandler(errNoPage))
		r.MethodNotAllowed(s.methodNotAllowed)
	})
	return r
}

// handle checks who may call the route, and turns an error into a page.
func (s *server) handle(route route) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		brings := isTab(r) // and files, perhaps
		if r.Body != nil && !brings {
			r.Body = http.MaxBytesReader(w, r.Body, bodyLimit)
		}
		err := s.admit(r, route.access)
		switch {
		case err != nil:
		case brings:
			var leave func()
			leave, err = s.uploads.enter(w, r, person(r).ID)
			defer leave()
		default:
			err = readForm(r)
		}
		if kind := limited[route.method+" "+route.path]; err == nil && kind != nil {
			err = s.count(r, kind)
		}
		if err == nil {
			err = route.handler(s, w, r)
		}
		if err != nil {
			s.noteRefused(r, route, err)
			s.problem(w, r, err)
		}
	}
}

// typedBy is the header in which a script says who has typed what it sends: the session
// of the browser may be another person's by then.
const typedBy = "X-Person"

// isTab reports whether a request is about a tab of the form.
func isTab(r *http.Request) bool {
	return strings.HasPrefix(chi.RouteContext(r.Context()).RoutePattern(), "/submissions/{id}/{tab}")
}

// admit refuses whoever may not call a route.
func (s *server) admit(r *http.Request, needed access) error {
	p := person(r)
	role, recent := needed.role()
	switch {
	case needed == anyone, needed == onLocalRuns:
		return nil
	case p == nil:
		return errSignInFirst
	case r.Header.Get(typedBy) != "" && r.Header.Get(typedBy) != string(p.ID):
		return errOtherPerson
	case p.Role.May(role) && recent && !p.Recent:
		return oin.ErrSignInAgain
	case needed == signedIn || p.Role.May(role):
		return nil
	case role == oin.RoleISV:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This page is for developers of an ISV's org. You are signed in with the OIN team; sign out and sign in with your developer org to see it."}
	case role == oin.RoleAdmin && p.Role.IsOINTeam():
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This page is for OIN admins. You are signed in as a reviewer; ask an admin of the OIN team."}
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This page is for the OIN team. You are signed in with " + p.Org.Name + "."}
	}
}
