-- Answers to the commonest questions. What a report does not say stays NULL, also in sums: a district of which one report has lost its
-- row has no total, and says how many are lost.
CREATE INDEX cells_of_report ON cells (report_id, cell);

-- Each report with its main totals, in the words of the form.
CREATE VIEW totals AS
SELECT r.id, r.path, r.organization, r.organ_id, r.division, r.division_code, r.division_level, r.organ_kind, r.year,
  c.received, c.carried_over, c.disclosed, c.partly_disclosed, d.refused, d.unavailable, d.not_processed, d.other_handling,
  c.disposed, c.carried_forward, c.reconsiderations, d.litigations
FROM reports r
LEFT JOIN (
  SELECT report_id,
    CAST(MAX(CASE WHEN cell = 'requests.received.total' THEN value END) AS INTEGER) AS received,
    CAST(MAX(CASE WHEN cell = 'requests.carriedOver.total' THEN value END) AS INTEGER) AS carried_over,
    CAST(MAX(CASE WHEN cell = 'requests.disposed.disclosed.total' THEN value END) AS INTEGER) AS disclosed,
    CAST(MAX(CASE WHEN cell = 'requests.disposed.partlyDisclosed.total' THEN value END) AS INTEGER) AS partly_disclosed,
    CAST(MAX(CASE WHEN cell = 'requests.disposed.total.total' THEN value END) AS INTEGER) AS disposed,
    CAST(MAX(CASE WHEN cell = 'requests.carriedForward.total' THEN value END) AS INTEGER) AS carried_forward,
    CAST(MAX(CASE WHEN cell = 'disputes.reconsideration.total' THEN value END) AS INTEGER) AS reconsiderations
  FROM cells GROUP BY report_id
) c ON c.report_id = r.id
LEFT JOIN (
  SELECT report_id,
    CAST(MAX(CASE WHEN sum_key = 'refused' THEN value END) AS INTEGER) AS refused,
    CAST(MAX(CASE WHEN sum_key = 'unavailable' THEN value END) AS INTEGER) AS unavailable,
    CAST(MAX(CASE WHEN sum_key = 'notProcessed' THEN value END) AS INTEGER) AS not_processed,
    CAST(MAX(CASE WHEN sum_key = 'otherHandling' THEN value END) AS INTEGER) AS other_handling,
    CAST(MAX(CASE WHEN sum_key = 'litigation' THEN value END) AS INTEGER) AS litigations
  FROM derived WHERE column_key = 'total' GROUP BY report_id
) d ON d.report_id = r.id;

-- Which organs refuse most? In per cent of what was dealt with.
CREATE VIEW refusals AS
SELECT year, organization, division, refused, disposed,
  ROUND(CAST(CAST(refused AS DOUBLE PRECISION) * 100 / NULLIF(disposed, 0) AS NUMERIC), 1) AS refused_percent, path
FROM totals;

-- Whose backlog grows? What is carried forward, beside the year before.
CREATE VIEW backlogs AS
SELECT t.year, t.organization, t.division, p.carried_forward AS year_before, t.carried_forward,
  t.carried_forward - p.carried_forward AS growth, t.path
FROM totals t
LEFT JOIN totals p ON p.organ_id = t.organ_id AND p.year = t.year - 1;

-- Districts in a row. A total of which a part is lost is none; lost says of how many reports.
CREATE VIEW districts AS
SELECT year, division_code, division, COUNT(*) AS reports,
  CASE WHEN COUNT(*) = COUNT(received) THEN SUM(received) END AS received,
  CASE WHEN COUNT(*) = COUNT(refused) THEN SUM(refused) END AS refused,
  CASE WHEN COUNT(*) = COUNT(disposed) THEN SUM(disposed) END AS disposed,
  CASE WHEN COUNT(*) = COUNT(carried_forward) THEN SUM(carried_forward) END AS carried_forward,
  COUNT(*) - COUNT(received + refused + disposed + carried_forward) AS lost
FROM totals WHERE division_code IS NOT NULL
GROUP BY year, division_code, division;

-- Which reports cannot be trusted, and why? The cells that are no plain numbers.
CREATE VIEW doubts AS
SELECT r.path, r.organization, r.year, c.missing, c.unreadable, c.inferred, c.blank
FROM reports r
JOIN (
  SELECT report_id,
    SUM(CASE WHEN status = 'missing' THEN 1 ELSE 0 END) AS missing,
    SUM(CASE WHEN status = 'unreadable' THEN 1 ELSE 0 END) AS unreadable,
    SUM(CASE WHEN status = 'inferred' THEN 1 ELSE 0 END) AS inferred,
    SUM(CASE WHEN status IN ('blank', 'not-applicable') THEN 1 ELSE 0 END) AS blank
  FROM cells GROUP BY report_id
) c ON c.report_id = r.id
WHERE c.missing + c.unreadable + c.inferred + c.blank > 0;

-- What changed most? Each cell beside the same organ's of the year before.
CREATE VIEW changes AS
SELECT t.year, t.organization, t.division, c.cell, l.row_label, l.column_label, p.value AS year_before, c.value,
  c.value - p.value AS change, t.path
FROM reports t
JOIN reports b ON b.organ_id = t.organ_id AND b.year = t.year - 1
JOIN cells c ON c.report_id = t.id
JOIN cells p ON p.report_id = b.id AND p.cell = c.cell
JOIN labels l ON l.template = t.template AND l.cell = c.cell;
