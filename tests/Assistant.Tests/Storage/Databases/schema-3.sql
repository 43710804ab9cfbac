BEGIN TRANSACTION;
CREATE TABLE activities (
    conversation_id text not null,
    watermark bigint not null,
    json text not null,
    primary key (conversation_id, watermark));
INSERT INTO "activities" VALUES('c',1,'{"text":"xin chào"}');
CREATE TABLE conversations (
    id text primary key,
    user_id text not null,
    state text,
    watermark bigint not null,
    changed bigint not null);
INSERT INTO "conversations" VALUES('c','an','{}',1,1);
CREATE TABLE counters (name text primary key, value bigint not null);
INSERT INTO "counters" VALUES('documents',1);
INSERT INTO "counters" VALUES('changes',1);
CREATE TABLE documents (
    id text primary key,
    file_name text not null,
    content text not null,
    content_hash text not null,
    metadata text not null,
    shipped bigint not null,
    added_at text not null, version bigint not null default 0, reading text not null default '');
INSERT INTO "documents" VALUES('ke-hoach-1','ke-hoach-1.txt','KẾ HOẠCH
Gửi báo cáo trước ngày 15/5/2021.','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','{"Id":null,"Kind":null,"Number":"1-KH/ĐU","Type":null,"Date":null,"Issuer":null,"Subject":null,"Status":null,"Sources":[]}',0,'2026-11-01T08:00:00.0000000+00:00',1,'');
CREATE TABLE draft_events (
    draft_id text not null,
    version bigint not null,
    kind text not null,
    data text not null,
    user_id text not null,
    at text not null,
    primary key (draft_id, version));
CREATE TABLE drafts (
    id text primary key,
    user_id text not null,
    version bigint not null,
    changed bigint not null);
CREATE TABLE marks (name text primary key, value text not null);
CREATE TABLE page_pictures (
    document_id text not null,
    page bigint not null,
    png bytea not null,
    primary key (document_id, page));
CREATE TABLE schema_versions (number bigint primary key, name text not null);
INSERT INTO "schema_versions" VALUES(1,'documents, drafts, conversations');
INSERT INTO "schema_versions" VALUES(2,'which save of a document is the last');
INSERT INTO "schema_versions" VALUES(3,'how files were read, pictures of pages');
CREATE INDEX drafts_of_user on drafts (user_id, changed);
CREATE INDEX conversations_of_user on conversations (user_id, changed);
CREATE INDEX documents_heads on documents (id, version, file_name, content_hash, shipped);
COMMIT;
