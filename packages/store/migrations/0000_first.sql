CREATE TABLE "command" (
	"regency" text NOT NULL,
	"office" text NOT NULL,
	"actor" text NOT NULL,
	"command_id" uuid NOT NULL,
	"request_hash" text NOT NULL,
	"result" jsonb NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "command_key" PRIMARY KEY("regency","office","actor","command_id")
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"regency" text NOT NULL,
	"seq" bigint NOT NULL,
	CONSTRAINT "counter_regency_pk" PRIMARY KEY("regency")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"regency" text NOT NULL,
	"seq" bigint NOT NULL,
	"stream_id" uuid NOT NULL,
	"stream_version" integer NOT NULL,
	"type" text NOT NULL,
	"type_version" integer NOT NULL,
	"payload" jsonb NOT NULL,
	"actor" jsonb NOT NULL,
	"command_id" uuid NOT NULL,
	"fictional" boolean NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_regency_seq_pk" PRIMARY KEY("regency","seq")
);
--> statement-breakpoint
CREATE TABLE "clock" (
	"regency" text NOT NULL,
	"record_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"rule" text NOT NULL,
	"earliest" date NOT NULL,
	"latest" date NOT NULL,
	"stopped_on" date,
	"area" text NOT NULL,
	"station" text,
	"deadline" jsonb NOT NULL,
	CONSTRAINT "clock_regency_record_id_position_pk" PRIMARY KEY("regency","record_id","position")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"regency" text NOT NULL,
	"id" uuid NOT NULL,
	"record_id" uuid NOT NULL,
	"state" text NOT NULL,
	"election" text NOT NULL,
	"substage" text NOT NULL,
	"area" text NOT NULL,
	"station" text,
	"kinds" text[] NOT NULL,
	"found_on" date NOT NULL,
	"proposed_seq" bigint NOT NULL,
	CONSTRAINT "finding_key" PRIMARY KEY("regency","id")
);
--> statement-breakpoint
CREATE TABLE "preliminary_information" (
	"regency" text NOT NULL,
	"id" uuid NOT NULL,
	"incident_id" text NOT NULL,
	"area" text NOT NULL,
	"fictional" boolean NOT NULL,
	"taken_up_seq" bigint NOT NULL,
	"information" jsonb NOT NULL,
	CONSTRAINT "preliminary_information_regency_id_pk" PRIMARY KEY("regency","id")
);
--> statement-breakpoint
CREATE TABLE "summary" (
	"regency" text NOT NULL,
	"place" text NOT NULL,
	"substage" text NOT NULL,
	"records" integer NOT NULL,
	"suspicions" integer NOT NULL,
	"findings" integer NOT NULL,
	"open_advice" integer NOT NULL,
	CONSTRAINT "summary_regency_place_substage_pk" PRIMARY KEY("regency","place","substage")
);
--> statement-breakpoint
CREATE TABLE "supervision_record" (
	"regency" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"election" text NOT NULL,
	"substage" text NOT NULL,
	"area" text NOT NULL,
	"station" text,
	"suspected" boolean NOT NULL,
	"kinds" text[] NOT NULL,
	"ended_on" date NOT NULL,
	"preliminary" uuid,
	"fictional" boolean NOT NULL,
	"recorded_seq" bigint NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "supervision_record_regency_id_pk" PRIMARY KEY("regency","id")
);
--> statement-breakpoint
CREATE TABLE "area" (
	"regency" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"kind" text,
	"parent" text,
	CONSTRAINT "area_regency_code_pk" PRIMARY KEY("regency","code")
);
--> statement-breakpoint
CREATE TABLE "reported_incident" (
	"id" text PRIMARY KEY NOT NULL,
	"content_hash" text NOT NULL,
	"election" text NOT NULL,
	"substage" text,
	"items" text[] NOT NULL,
	"area" text,
	"sort_date" text NOT NULL,
	"incident" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "store_meta" (
	"single" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"purpose" text NOT NULL,
	"read_tables" integer NOT NULL,
	CONSTRAINT "store_meta_single" CHECK ("store_meta"."single")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "event_stream" ON "event" USING btree ("regency","stream_id","stream_version");--> statement-breakpoint
CREATE INDEX "clock_running" ON "clock" USING btree ("regency","earliest","record_id","position") WHERE stopped_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "finding_seq" ON "finding" USING btree ("regency","proposed_seq");--> statement-breakpoint
CREATE INDEX "finding_area" ON "finding" USING btree ("regency","area" text_pattern_ops,"proposed_seq");--> statement-breakpoint
CREATE INDEX "finding_record" ON "finding" USING btree ("regency","record_id","proposed_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "preliminary_information_seq" ON "preliminary_information" USING btree ("regency","taken_up_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "supervision_record_seq" ON "supervision_record" USING btree ("regency","recorded_seq");--> statement-breakpoint
CREATE INDEX "supervision_record_area" ON "supervision_record" USING btree ("regency","area" text_pattern_ops,"recorded_seq");--> statement-breakpoint
CREATE INDEX "supervision_record_station" ON "supervision_record" USING btree ("regency","station","recorded_seq");--> statement-breakpoint
CREATE INDEX "supervision_record_preliminary" ON "supervision_record" USING btree ("regency","preliminary");--> statement-breakpoint
CREATE INDEX "area_parent" ON "area" USING btree ("regency","parent","code");