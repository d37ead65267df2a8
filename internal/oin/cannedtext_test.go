package oin

import (
	"slices"
	"testing"
)

func TestSavedTextsAreOfferedForTheFieldAndStageFirst(t *testing.T) {
	all := []CannedText{
		{Title: "other"}, {Title: "icon in QA", Field: AppIcon, Stage: StatusQA}, {Title: "name", Field: AppName}, {Title: "other in QA", Stage: StatusQA},
		{Title: "icon", Field: AppIcon}, {Title: "icon in review", Field: AppIcon, Stage: StatusReview},
	}
	for k, want := range map[Key][]string{
		AppIcon: {"icon", "icon in review", "icon in QA", "other", "other in QA", "name"},
		"":      {"other", "other in QA", "name", "icon", "icon in review", "icon in QA"},
	} {
		var got []string
		for _, c := range TextsFor(all, k, StatusReview) {
			got = append(got, c.Title)
		}
		if !slices.Equal(got, want) {
			t.Errorf("for field %q got %q, want %q", k, got, want)
		}
	}
	if all[0].Title != "other" {
		t.Error("the texts themselves are in another order")
	}
}

func TestVariablesAreFilledInOnce(t *testing.T) {
	c := CannedText{Title: "{org}", Text: "{org}: {app_name}, {reviewer}, {org} and {unknown}"}.Filled("{app_name}", "Door {org}", "Rae")
	if want := "{app_name}: Door {org}, Rae, {app_name} and {unknown}"; c.Text != want || c.Title != "{org}" {
		t.Errorf("got %+v, want %q", c, want)
	}
}
