package submission

// NoticeInfo says what a notice is to those who get it.
type NoticeInfo struct {
	Notice Notice
	To     Party
	// Label and Says are how a person who chooses their mails reads of it.
	Label string
	Says  string
	// Must is why it is sent whatever a person chooses; empty where they may decline.
	Must string
}

// Notices are all notices, in the order of a submission's life.
var Notices = []NoticeInfo{
	{NoticeReceived, ISVParty, "Submission received",
		"When a submission or an answer that you have worked on has come in, with the day by which the OIN team means to act. " +
			"If nobody who has worked on it wants this mail, it goes to whoever submitted.", ""},
	{NoticeChanges, ISVParty, "Changes requested",
		"When the OIN team asks for changes, with the list of issues.", "Always sent: the review waits until your org has answered."},
	{NoticeBugs, ISVParty, "Bugs found",
		"When the OIN team has found bugs in the test, with the list.", "Always sent: the review waits until your org has answered."},
	{NoticeYourTurn, ISVParty, "Waiting for you",
		"When the OIN team has waited for your org for long: a reminder after 10 business days, and one after 30. " +
			"If nobody who has worked on it wants this mail, it goes to everybody who has.", ""},
	{NoticePublished, ISVParty, "Published",
		"When an integration takes its place in the catalog.", "Always sent: from then on customers see it, and the test account has to be closed."},
	{NoticeRemoved, ISVParty, "Removed from the catalog",
		"When an integration leaves the catalog, with the reason.", "Always sent: customers no longer find it."},
	{NoticeTakenOver, ISVParty, "Handed over to your org",
		"When the OIN team hands an integration of another org over to yours.", "Always sent: your org is answerable for it from then on."},
	{NoticeGivenAway, ISVParty, "Handed over to another org",
		"When the OIN team hands an integration of yours over to another org.", "Always sent: your org no longer sees it."},
	{NoticeSubmitted, OINParty, "Submission to review",
		"When a submission that you have claimed comes in again. The OIN team's own address hears of every one, whatever you choose here.", ""},
	{NoticeDueSoon, OINParty, "Due soon",
		"The business day before something that you have claimed is due. The OIN team's own address hears of all that is due.", ""},
	{NoticeOverdue, OINParty, "Overdue",
		"When something that you have claimed is overdue, and every fifth business day from then on. The OIN team's own address hears of all of it.", ""},
	{NoticeHandedOver, OINParty, "Handed over to another org",
		"When an admin hands over an integration of which you have claimed a version in progress. The OIN team's own address hears of every one.", ""},
	{NoticeRemovalAsked, OINParty, "Removal asked for",
		"When an ISV asks to take an integration that you have claimed out of the catalog. The OIN team's own address hears of every one.", ""},
	{NoticeRemovalDropped, OINParty, "Removal not asked for any more",
		"When they take that back. The OIN team's own address hears of every one.", ""},
}

// Info says what the notice is.
func (n Notice) Info() NoticeInfo {
	for _, i := range Notices {
		if i.Notice == n {
			return i
		}
	}
	return NoticeInfo{Notice: n}
}

// NoticesTo are the notices that a side gets.
func NoticesTo(side Party) []NoticeInfo {
	var all []NoticeInfo
	for _, i := range Notices {
		if i.To == side {
			all = append(all, i)
		}
	}
	return all
}
