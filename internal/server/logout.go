package server

import "net/http"

// universalLogout responds to an org's server, which reads only the status.
func (s *server) universalLogout(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	status, err := s.signIn.UniversalLogout(r)
	if err != nil {
		return err
	}
	if status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	w.WriteHeader(status)
	return nil
}

// frontChannelLogout responds to a hidden frame on an org's page. Browsers don't show
// the response, as frame-ancestors forbids it, but the request is enough.
func (s *server) frontChannelLogout(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	if err := s.signIn.FrontChannelLogout(r); err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(http.StatusOK)
	return nil
}
