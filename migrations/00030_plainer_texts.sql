-- +goose Up

-- The saved texts that come with the product, in plainer words. A text that someone has
-- changed stays as it is.
update canned_texts c set text = plainer.text
from (values
    ('Description only repeats the name',
     'The description says little more than the name. Describe in 2 or 3 sentences what customers can do with your product and Okta.'),
    ('Icon has a background',
     'The icon has its own background. Upload it with a transparent background, so that it looks right on light and dark pages.'),
    ('Test account does not sign in',
     'We couldn''t sign in with the test account. Check that it''s active and doesn''t ask for a second factor we don''t have, then enter its password again.'),
    ('Documentation needs a sign-in',
     'The documentation requires signing in. Give us a page that everyone can open, or add an account for it to the instructions.'),
    ('Scope wider than needed',
     'One of the scopes lets the app change more than your description needs. Use the narrower scope, or explain next to it why you need this one.'),
    ('Test suite leaves out actions',
     'The test suite doesn''t use every action of the connector. Add a flow for each missing action.')
) as plainer (title, text)
where c.title = plainer.title and c.changed_by is null;
