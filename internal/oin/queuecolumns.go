package oin

import "slices"

// QueueColumn is a column of the queue that a reviewer can hide.
type QueueColumn string

const (
	ColumnType      QueueColumn = "type"
	ColumnOrg       QueueColumn = "org"
	ColumnStatus    QueueColumn = "status"
	ColumnAssignee  QueueColumn = "assignee"
	ColumnRound     QueueColumn = "round"
	ColumnSubmitted QueueColumn = "submitted"
	ColumnDue       QueueColumn = "due"
)

// QueueColumns are all columns with their labels, in the order of the page.
var QueueColumns = []struct {
	Column QueueColumn
	Label  string
}{
	{ColumnType, "Type"}, {ColumnOrg, "Org"}, {ColumnStatus, "Status"}, {ColumnAssignee, "Assignee"},
	{ColumnRound, "Round"}, {ColumnSubmitted, "Submitted"}, {ColumnDue, "Due"},
}

// HiddenColumns returns the columns that are not among the shown ones, in their order. It
// ignores unknown names.
func HiddenColumns(shown []string) []QueueColumn {
	var hidden []QueueColumn
	for _, c := range QueueColumns {
		if !slices.Contains(shown, string(c.Column)) {
			hidden = append(hidden, c.Column)
		}
	}
	return hidden
}
