package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// Keys of messages, see [done].
const (
	deletionAsked     = "deletion-asked"
	deletionKept      = "deletion-kept"
	deletionScheduled = "deletion-scheduled"
)

// deleteOwnOrg says what is deleted with the data of the person's org, and asks for its name.
func (s *server) deleteOwnOrg(w http.ResponseWriter, r *http.Request) error {
	d, err := s.portal.OwnDeletion(r.Context(), *person(r))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.DeleteOrg(s.deletePage(r, d)))
}

// deleteOrg does the same of any org, for admins.
func (s *server) deleteOrg(w http.ResponseWriter, r *http.Request) error {
	d, err := s.portal.DeletionOf(r.Context(), *person(r), orgID(r))
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.DeleteOrg(s.deletePage(r, d)))
}

func (s *server) deletePage(r *http.Request, d portal.OrgDeletion) pages.DeleteOrgPage {
	title := "Delete your org's data"
	if person(r).Role.IsOINTeam() {
		title = "Delete the data of " + d.Org.Name
	}
	return pages.DeleteOrgPage{Layout: s.layout(r, title), Org: d.Org, Has: d.Has, Ends: d.Ends, MaxReason: portal.MaxReason}
}

// askOrgDeletion asks the OIN team to delete the data of the person's org. If the form has
// faults, it shows them with what was typed.
func (s *server) askOrgDeletion(w http.ResponseWriter, r *http.Request) error {
	ctx, who, form := r.Context(), *person(r), r.PostForm
	err := s.portal.AskOrgDeletion(ctx, who, form.Get(portal.DeletionName), form.Get(portal.ReasonField))
	if err == nil {
		return seeOther(w, r, paths.Connection+"?done="+deletionAsked)
	}
	return s.deletionFaults(w, r, err, func() (portal.OrgDeletion, error) { return s.portal.OwnDeletion(ctx, who) })
}

// scheduleOrgDeletion schedules the deletion of an org's data in the same way.
func (s *server) scheduleOrgDeletion(w http.ResponseWriter, r *http.Request) error {
	id := orgID(r)
	ctx, who, form := r.Context(), *person(r), r.PostForm
	err := s.portal.ScheduleOrgDeletion(ctx, who, id, form.Get(portal.DeletionName), form.Get(portal.ReasonField))
	if err == nil {
		return seeOther(w, r, paths.Org(id)+"?done="+deletionScheduled)
	}
	return s.deletionFaults(w, r, err, func() (portal.OrgDeletion, error) { return s.portal.DeletionOf(ctx, who, id) })
}

func (s *server) deletionFaults(w http.ResponseWriter, r *http.Request, err error, read func() (portal.OrgDeletion, error)) error {
	faults := oin.FaultsOf(err)
	if faults == nil {
		return err
	}
	d, err := read()
	if err != nil {
		return err
	}
	page := s.deletePage(r, d)
	page.Name, page.Reason, page.Faults = r.PostForm.Get(portal.DeletionName), r.PostForm.Get(portal.ReasonField), faults
	return s.page(w, r, http.StatusUnprocessableEntity, pages.DeleteOrg(page))
}

// keepOwnOrg takes back what someone in the person's org has asked for.
func (s *server) keepOwnOrg(w http.ResponseWriter, r *http.Request) error {
	if err := s.portal.CancelAskedDeletion(r.Context(), *person(r)); err != nil {
		return err
	}
	return seeOther(w, r, paths.Connection+"?done="+deletionKept)
}
