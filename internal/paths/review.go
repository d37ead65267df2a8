package paths

import (
	"strconv"

	"oinmanager/internal/oin"
)

// QueueWith returns the queue with a filter.
func QueueWith(f oin.QueueFilter) string { return QueueAt(oin.QueueAsk{Filter: f}) }

// QueueAt returns a page of the queue.
func QueueAt(a oin.QueueAsk) string { return withQuery(Queue, QueueQuery(a)) }

// ChangeView returns where a saved view gets a name and a place.
func ChangeView(id oin.ViewID) string { return Views + "/" + string(id) }

func DeleteView(id oin.ViewID) string { return ChangeView(id) + "/delete" }

// Review returns a submission's path for reviewers.
func Review(id oin.SubmissionID) string { return Queue + Submission(id) }

// SubmittedFile returns a file that a submission was submitted with.
func SubmittedFile(id oin.SubmissionID, k oin.Key, sha256 string) string {
	return File(Review(id), k) + "/" + sha256
}

func Changes(id oin.SubmissionID) string { return Review(id) + "/changes" }

// ChangesSince returns the changes since "round" or "catalog".
func ChangesSince(id oin.SubmissionID, since string) string {
	return with(Changes(id), "since", since)
}

// ChangesSinceRound returns the changes since a round.
func ChangesSinceRound(id oin.SubmissionID, round int) string {
	return ChangesSince(id, "round") + "&round=" + strconv.Itoa(round)
}

// ReviewNow returns what has changed of a submission since a page of a reviewer showed it:
// where it stood then, and the tab that it is on. As an event stream, it says that there is something new.
func ReviewNow(id oin.SubmissionID, shown oin.Standing, tab string) string {
	if shown == (oin.Standing{}) {
		return Review(id) + "/now"
	}
	return with(Review(id)+"/now", "from", shown.Seen.String(), "claim", string(shown.Claimant), "halts", shown.Halts.String(), "tab", tab)
}

// Next and Previous lead to the submissions beside one in the queue.
func Next(id oin.SubmissionID) string     { return Review(id) + "/next" }
func Previous(id oin.SubmissionID) string { return Review(id) + "/previous" }

// LeftName names the status that a submission has just left, in these addresses.
const LeftName = "left"

// Left returns such an address with the status, if there is one.
func Left(beside string, status oin.Status) string {
	return withQuery(beside, values(LeftName, status.String()))
}

func Preview(id oin.SubmissionID) string { return Review(id) + "/preview" }

// Claim returns where a reviewer claims or releases a submission.
func Claim(id oin.SubmissionID, a oin.Action) string { return Review(id) + "/" + string(a) }

// ComposeAnchor is where a reviewer writes an issue. A URL with this fragment moves the
// focus there.
const ComposeAnchor = "compose-text"

// WholeSubmission stands for no field in [Compose], and is the ID of the place where
// issues about the whole submission are.
const WholeSubmission = oin.WholeSubmission

// Compose returns where a reviewer writes an issue on a field, or on the whole submission
// if k is empty.
func Compose(base string, k oin.Key) string {
	if k == "" {
		k = WholeSubmission
	}
	return with(base, "issue", string(k)) + "#" + ComposeAnchor
}

// ComposeFinding returns where a reviewer writes an issue from what the checks found at a
// field.
func ComposeFinding(base string, k oin.Key, fingerprint string) string {
	return with(base, "issue", string(k), "finding", fingerprint) + "#" + ComposeAnchor
}

// EditDraft returns where a reviewer changes a draft of an issue.
func EditDraft(base string, id oin.IssueID) string {
	return with(base, "edit", string(id)) + "#" + ComposeAnchor
}

func Checklist(id oin.SubmissionID) string { return Review(id) + "/checklist" }

// CheckAgain is where reviewers have links and files checked again.
func CheckAgain(id oin.SubmissionID) string { return Review(id) + "/check-again" }

func Notes(id oin.SubmissionID) string { return Review(id) + "/notes" }

func RemoveNote(id oin.SubmissionID, note oin.NoteID) string {
	return Notes(id) + "/" + string(note) + "/remove"
}

// Pause and Resume are where reviewers pause the review of a submission, and go on with it.
func Pause(id oin.SubmissionID) string  { return Review(id) + "/pause" }
func Resume(id oin.SubmissionID) string { return Review(id) + "/resume" }

func RemoveText(id oin.CannedTextID) string { return Texts + "/" + string(id) + "/remove" }
