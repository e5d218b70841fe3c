-- a document that a claim, a fact or a programme cites by its file has a title, an author and a row in documents
-- over: staging.documents, staging.claims, staging.funding_facts, staging.funding_instruments, staging.claim_lists
SELECT DISTINCT c.cited
FROM (SELECT page AS cited FROM staging.claims UNION SELECT page FROM staging.funding_facts
  UNION SELECT source FROM staging.funding_instruments UNION SELECT page FROM staging.claim_lists) c
LEFT JOIN staging.documents d ON d.document = c.cited
WHERE c.cited LIKE '%.txt' AND d.document IS NULL
