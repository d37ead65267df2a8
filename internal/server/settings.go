package server

import (
	"net/http"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

func (s *server) settings(w http.ResponseWriter, r *http.Request) error {
	page, err := s.settingsPage(r)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.SettingsView(page))
}

// settingsPage returns the settings as they are.
func (s *server) settingsPage(r *http.Request) (pages.SettingsPage, error) {
	now, err := s.portal.TeamSettings(r.Context(), *person(r))
	if err != nil {
		return pages.SettingsPage{}, err
	}
	page := pages.SettingsPage{Layout: s.layout(r, "Settings"), Typed: now.Typed(), Revision: now.Revision, Holidays: now.Holidays, Today: now.Today}
	if page.Done == "" || r.URL.Query().Has("moved") {
		if text := holidaysDone(r.URL.Query()); text != "" {
			page.Done = text
		}
	}
	for _, c := range now.Changes {
		page.Changes = append(page.Changes, pages.SettingsChange(c))
	}
	return page, nil
}

// saveSettings saves the settings. If they have faults, the form shows them with what
// was typed.
func (s *server) saveSettings(w http.ResponseWriter, r *http.Request) error {
	typed := oin.TypedSettings{
		Days: map[oin.Status]string{}, RemovalDays: r.PostForm.Get("days.removal"), IdleDays: r.PostForm.Get("days.idle"), Zone: r.PostForm.Get("zone"), ShowNames: r.PostForm.Get("show_names") != "",
		SecondReviewer: r.PostForm.Get("second_reviewer") != "",
	}
	for _, stage := range oin.Stages {
		typed.Days[stage.Status] = r.PostForm.Get("days." + stage.Status.String())
	}
	seen, _ := strconv.ParseInt(r.PostForm.Get("revision"), 10, 64) // 0 matches no revision
	targets, err := s.portal.SaveTeamSettings(r.Context(), *person(r), typed, seen)
	meanwhile := oin.CodeOf(err) == oin.CodeConflict
	switch {
	case err == nil && targets:
		return seeOther(w, r, paths.Settings+"?done=targets-saved")
	case err == nil:
		return seeOther(w, r, paths.Settings+"?done=settings-saved")
	case !meanwhile && oin.FaultsOf(err) == nil:
		return err
	}
	page, pageErr := s.settingsPage(r)
	if pageErr != nil {
		return pageErr
	}
	status := http.StatusUnprocessableEntity
	if page.Faults = oin.FaultsOf(err); meanwhile {
		// The page shows the current settings. What was typed stays in the form, to be
		// saved on top of them.
		page.Fault, status = err.Error(), http.StatusConflict
	}
	page.Typed = typed
	return s.page(w, r, status, pages.SettingsView(page))
}
