package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// device asks the person about the command line that shows a code, or for the code.
func (s *server) device(w http.ResponseWriter, r *http.Request) error {
	return s.devicePage(w, r, r.URL.Query().Get("code"))
}

func (s *server) devicePage(w http.ResponseWriter, r *http.Request, typed string) error {
	page := pages.DevicePage{Layout: s.layout(r, "Sign in a command line"), Scopes: oin.DeviceScopes(), Typed: ifShort(typed), Here: origin.Of(r.Context()).Address}
	if typed == "" {
		return s.page(w, r, http.StatusOK, pages.Device(page))
	}
	code, ok := oin.ParseDeviceCode(typed)
	if !ok {
		page.Fault = "A code has 8 letters, such as BCDF-GHJK."
		return s.page(w, r, http.StatusUnprocessableEntity, pages.Device(page))
	}
	d, err := s.portal.Device(r.Context(), code)
	if oin.CodeOf(err) == oin.CodeNotFound {
		page.Fault = err.Error()
		return s.page(w, r, http.StatusNotFound, pages.Device(page))
	}
	if err != nil {
		return err
	}
	page.Device = &d
	return s.page(w, r, http.StatusOK, pages.Device(page))
}

// allowDevice does what the person has decided.
func (s *server) allowDevice(w http.ResponseWriter, r *http.Request) error {
	code, ok := oin.ParseDeviceCode(r.PostForm.Get("code"))
	if !ok {
		return s.devicePage(w, r, "?")
	}
	allow := r.PostForm.Get("do") == "allow"
	err := s.portal.AllowDevice(r.Context(), *person(r), code, allow)
	switch {
	case oin.CodeOf(err) == oin.CodeNotFound:
		return s.devicePage(w, r, code)
	case err != nil:
		return err
	case allow:
		return seeOther(w, r, paths.Tokens+"?done=device-allowed")
	}
	return seeOther(w, r, paths.Tokens+"?done=device-refused")
}
