package postgres

import (
	"time"

	"oinmanager/internal/oin"
)

// Below are the parts of submissions s that are rows of other tables, each as JSON in one
// column. With them, one statement reads all that a page shows, or that a step depends on.

var (
	attachmentJSON = jsonOf[oin.Attachment](
		member{"ID", "a.id"},
		member{"File", `json_build_object('sha256', encode(a.sha256, 'hex'), 'name', a.name, 'media_type', a.media_type, 'size', a.size, 'width', a.width, 'height', a.height)`})
	remarkJSON = jsonOf[oin.Remark](
		member{"At", "r.at"}, member{"Person", tokenOf("r", "w")}, member{"Side", "r.side"}, member{"Action", "r.action"}, member{"Text", "r.text"},
		member{"Attachments", `(select json_agg(` + attachmentJSON + ` order by a.added_at, a.id) from attachments a where a.remark_id = r.id)`},
		member{"ByStep", "r.history_id is not null"})
	saveJSON  = jsonOf[oin.DraftSave](member{"By", "c.id"}, member{"Name", "c.name"}, member{"At", "coalesce(i.changed_at, i.written_at)"})
	issueJSON = jsonOf[oin.Issue](
		member{"ID", "i.id"}, member{"Number", "i.number"}, member{"Field", "i.field"}, member{"Severity", "i.severity"}, member{"Text", "i.text"},
		member{"Check", "coalesce(i.check_id, '')"}, member{"State", "i.state"}, member{"Author", "p.name"}, member{"Written", "i.written_at"}, member{"Waits", "coalesce(i.waits_for, '')"},
		member{"Of", "i.submission_id"},
		member{"Saved", `case when i.state = 'draft' then (select ` + saveJSON + ` from people c where c.id = coalesce(i.changed_by, i.written_by)) end`},
		member{"Attachments", `(select json_agg(` + attachmentJSON + ` order by a.added_at, a.id) from attachments a where a.issue_id = i.id and a.remark_id is null)`},
		member{"Thread", `coalesce((select json_agg(` + remarkJSON + ` order by r.id)
		    from remarks r join people w on w.id = r.person_id where r.issue_id = i.id), '[]')`})
	askedJSON = jsonOf[oin.Issue](
		member{"ID", "i.id"}, member{"Number", "i.number"}, member{"Field", "i.field"}, member{"Severity", "i.severity"},
		member{"Text", "i.text"}, member{"State", "i.state"})
	eventJSON = jsonOf[keptEvent](
		member{"At", "h.at"}, member{"Action", "h.action"}, member{"From", "coalesce(h.from_status, h.to_status)"}, member{"To", "h.to_status"},
		member{"Person", tokenOf("h", "p")}, member{"Side", "h.side"}, member{"Note", "h.note"},
		member{"Issues", `coalesce((select json_agg(` + askedJSON + ` order by i.number)
		    from remarks r join issues i on i.id = r.issue_id
		    where r.history_id = h.id and r.action = 'ask'), '[]')`})
	versionJSON = jsonOf[keptVersion](
		member{"ID", "v.id"}, member{"Version", "v.version"}, member{"Status", "v.status"}, member{"Published", "v.published_at"},
		member{"SentAt", "v.submitted_at"}, member{"ReplacedBy", "coalesce(v.superseded_by, 0)"})
	tickJSON    = jsonOf[oin.Tick](member{"Point", "k.point"}, member{"Person", "p.name"}, member{"At", "k.at"})
	removalJSON = jsonOf[oin.Removal](member{"At", "h.at"}, member{"Person", tokenOf("h", "p")}, member{"Reason", "h.note"})
	requestJSON = jsonOf[oin.RemovalRequest](
		member{"ID", "r.id"}, member{"At", "r.asked_at"}, member{"Due", "r.due_at"}, member{"Person", "coalesce(p.name, '')"},
		member{"Reason", "r.reason"}, member{"Reminders", "r.reminders"}, member{"Reminded", "coalesce(r.reminded_at, 'epoch')"})
)

// tokenOf returns the name of people p who did what row is about, as [oin.TokenOf] has it.
func tokenOf(row, p string) string { return withToken(row+".token", p) }

func withToken(token, p string) string {
	return `case when ` + token + ` = '' then coalesce(` + p + `.name, '') when ` + token + ` like '%”' then ` + token + ` else coalesce(` + p + `.name, '') || '’s token “' || ` + token + ` || '”' end`
}

// changedBy is the name of people c who changed submissions s last, as [oin.TokenOf] has it.
var changedBy = withToken(`(case when s.changed_token_at = s.changed_at then s.changed_token else '' end)`, "c")

// issuesOf returns the column of issues with their threads, by number, drafts last, that
// match a condition such as [sentOnly], or of all if it is empty. A draft of an update has
// the open issues of the published version, which it gets when it is submitted (see
// [Tx.CarryIssues]).
func issuesOf(which string) string {
	return `coalesce((select json_agg(` + issueJSON + ` order by i.number nulls last, i.entry)
		from issues i join people p on p.id = i.written_by
		where i.org_id = s.org_id and i.submission_id = any (array[s.id, case when s.status = 'DRAFT' and s.version > 1 then
		          (select c.id from submissions c where c.integration_id = s.integration_id and c.org_id = s.org_id and c.status = 'PUBLISHED') end])
		      and (i.submission_id = s.id or i.state in ('open', 'resolved')) ` + which + `), '[]')`
}

// sentOnly excludes drafts of issues, which ISVs must not see.
const sentOnly = `and i.state <> 'draft'`

// versionsOf returns the column of versions of the integration, newest first and without
// answers, that match a condition such as [noDraft], or of all if it is empty.
func versionsOf(which string) string {
	return `coalesce((select json_agg(` + versionJSON + ` order by v.version desc)
		from (select * from submissions v where v.integration_id = s.integration_id and v.org_id = s.org_id ` + which + ` order by v.version desc limit 200) v), '[]')`
}

const noDraft = `and v.status <> 'DRAFT'`

var (
	// historyOf is the history, oldest first (index history_of_submission). Each event has
	// the issues that were sent with it, in their current state (index remarks_of_event).
	historyOf = `coalesce((select json_agg(` + eventJSON + ` order by h.id)
		from history h left join people p on p.id = h.person_id
		where h.submission_id = s.id and h.org_id = s.org_id), '[]')`

	// passedBy is [passedByOf] the submission s.
	passedBy = passedByOf("s")

	// ticksOfStage are the ticked points of the checklist of the current stage.
	ticksOfStage = `coalesce((select json_agg(` + tickJSON + `)
		from ticks k join people p on p.id = k.person_id
		where k.submission_id = s.id and k.org_id = s.org_id and k.stage = s.status), '[]')`

	// openRemoval is the open removal request of the integration, or null (index
	// removal_requests_open).
	openRemoval = `(select ` + requestJSON + `
		from removal_requests r join people p on p.id = r.person_id
		where r.integration_id = s.integration_id and r.org_id = s.org_id and r.closed_at is null)`

	// howRemoved is how the integration of a version in progress was removed from the
	// catalog, or null if it was not, or was published again.
	howRemoved = `(select ` + removalJSON + `
		from submissions x
		join history h on h.submission_id = x.id and h.org_id = x.org_id and h.action = '` + string(oin.ActionRemove) + `'
		left join people p on p.id = h.person_id
		where s.version > 1 and s.status in ` + inProgress + ` and x.integration_id = s.integration_id and x.org_id = s.org_id and x.status = 'REMOVED'
		and not exists (select from submissions y where y.integration_id = s.integration_id and y.status = 'PUBLISHED')
		order by h.id desc limit 1)`
)

// keptEvent and keptVersion are decoded from JSON, which has the codes of statuses.
type (
	keptEvent struct {
		oin.Event
		From, To string
	}
	keptVersion struct {
		ID                oin.SubmissionID
		Version           int
		Status            string
		Published, SentAt *time.Time
		ReplacedBy        int
	}
)

func eventsOf(kept []keptEvent) (all []oin.Event) {
	for _, e := range kept {
		e.Event.From, _ = oin.ParseStatus(e.From)
		e.Event.To, _ = oin.ParseStatus(e.To)
		all = append(all, e.Event)
	}
	return all
}

// versionsBeside returns versions of v's integration.
func versionsBeside(v oin.Submission, kept []keptVersion) (all []oin.Submission) {
	for _, k := range kept {
		status, _ := oin.ParseStatus(k.Status)
		all = append(all, oin.Submission{
			ID: k.ID, Integration: v.Integration, Org: v.Org, Version: k.Version, Status: status,
			Published: k.Published, SentAt: k.SentAt, ReplacedBy: k.ReplacedBy,
		})
	}
	return all
}

// passedByOf returns who passed the first review of the version with an alias the last time,
// or empty (index history_of_submission).
func passedByOf(v string) string {
	return `coalesce((select h.person_id::text from history h
		where h.submission_id = ` + v + `.id and h.org_id = ` + v + `.org_id and h.action = '` + string(oin.ActionPass) + `' and h.from_status = 'REVIEW'
		order by h.id desc limit 1), '')`
}
