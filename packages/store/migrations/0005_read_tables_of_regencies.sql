ALTER TABLE "counter" ADD COLUMN "read_tables" integer NOT NULL DEFAULT 0;--> statement-breakpoint
ALTER TABLE "counter" ALTER COLUMN "read_tables" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "store_meta" DROP COLUMN "read_tables";