package server

import (
	"net/http"
	"net/url"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
	"oinmanager/web/ui"
)

// settleFinding does what a button at a finding says, once the form is saved: it applies
// the fix, dismisses the finding, shows it again, or checks everything again.
func (s *server) settleFinding(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, tab *oin.Tab, form tabForm, verb, print string) error {
	ctx, who, here := r.Context(), *person(r), paths.Tab(id, tab.ID)
	at := "#finding-" + url.PathEscape(print)
	switch verb {
	case "fix":
		f, err := s.portal.ApplyFix(ctx, who, id, print)
		if err != nil {
			return err
		}
		if f.Offer != nil {
			return s.offerFix(w, r, id, tab, f)
		}
		return seeOther(w, r, here+"?done=fixed#f-"+url.PathEscape(string(f.Field)))
	case "dismiss":
		why := form.values.Get("why." + print)
		err := s.portal.Dismiss(ctx, who, id, print, why)
		if oin.CodeOf(err) == oin.CodeInvalid {
			d, again := s.portal.Draft(ctx, who, id)
			if again != nil {
				return again
			}
			page := s.submissionPage(r, d, tab)
			page.Dismissing = &ui.Dismissing{Fingerprint: print, Reason: why, Fault: err.Error()}
			return s.page(w, r, http.StatusUnprocessableEntity, pages.Submission(page))
		}
		if err != nil {
			return err
		}
		return seeOther(w, r, here+"?done=dismissed"+at)
	case "undismiss":
		if err := s.portal.Undismiss(ctx, who, id, print); err != nil {
			return err
		}
		return seeOther(w, r, here+"?done=saved"+at)
	default:
		if err := s.portal.CheckAgain(ctx, who, id); err != nil {
			return err
		}
		return seeOther(w, r, here+"?done=checking")
	}
}

// offerFix shows at its field the file that would resolve a finding, so that the person
// decides about it.
func (s *server) offerFix(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, tab *oin.Tab, f portal.Fixed) error {
	d, err := s.portal.Draft(r.Context(), *person(r), id)
	if err != nil {
		return err
	}
	page := s.submissionPage(r, d, tab)
	page.Offers = map[oin.Key]ui.Offer{f.Field: {File: f.Offer.File, Data: f.Offer.Data, Asked: true}}
	return s.page(w, r, http.StatusOK, pages.Submission(page))
}

// checkAgain has the links and files of a submission under review checked again.
func (s *server) checkAgain(w http.ResponseWriter, r *http.Request) error {
	id, err := submissionID(r)
	if err != nil {
		return err
	}
	if err := s.portal.CheckAgain(r.Context(), *person(r), id); err != nil {
		return err
	}
	return seeOther(w, r, paths.Review(id)+"?done=checking#checks")
}
